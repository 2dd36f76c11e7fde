"""The table of people in the news of conflicts 2005-2026.

Rule: public facts only, one person a line; no one stands here for what he is accused of.

Fields: names, the usual one first | alpha-3 or IGO | sector | office and years. The sector is that of the best
known office; an empty one means that it changed.
"""

PEOPLE = """
Vladimir Putin|RUS|GOV|president 2000-2008, 2012-; prime minister 2008-2012
Sergey Lavrov,Sergei Lavrov|RUS|GOV|foreign minister 2004-
Dmitry Medvedev,Dmitri Medvedev|RUS|GOV|president 2008-2012; prime minister 2012-2020
Dmitry Peskov,Dmitri Peskov|RUS|GOV|Kremlin spokesman 2012-
Maria Zakharova|RUS|GOV|foreign ministry spokeswoman 2015-
Vladimir Medinsky,Vladimir Medinskiy|RUS|GOV|presidential aide 2020-
Yuri Ushakov,Yury Ushakov|RUS|GOV|presidential aide 2012-
Sergei Shoigu,Sergey Shoigu|RUS|GOV|defence minister 2012-2024
Andrei Belousov,Andrey Belousov|RUS|GOV|defence minister 2024-
Valery Gerasimov|RUS|MIL|chief of the general staff 2012-
Kirill Dmitriev|RUS|GOV|presidential envoy 2025-
Mikhail Mishustin|RUS|GOV|prime minister 2020-
Vasily Nebenzya,Vassily Nebenzia|RUS|GOV|ambassador to the United Nations 2017-
Vitaly Churkin|RUS|GOV|ambassador to the United Nations 2006-2017
Sergei Ryabkov,Sergey Ryabkov|RUS|GOV|deputy foreign minister 2008-
Mikhail Bogdanov|RUS|GOV|deputy foreign minister 2011-2025
Mikhail Galuzin|RUS|GOV|deputy foreign minister 2022-
Rodion Miroshnik|RUS|GOV|foreign ministry ambassador-at-large 2023-
Yevgeny Prigozhin|RUS|REB|head of Wagner 2014-2023
Ramzan Kadyrov|RUS|GOV|head of Chechnya 2007-
Alexei Navalny,Alexey Navalny|RUS|PTY|opposition leader
Nikolai Patrushev|RUS|GOV|secretary of the Security Council 2008-2024
Sergei Naryshkin,Sergey Naryshkin|RUS|SPY|director of the SVR 2016-
Alexander Bortnikov|RUS|SPY|director of the FSB 2008-
Vyacheslav Volodin|RUS|LEG|speaker of the State Duma 2016-
Valentina Matviyenko|RUS|LEG|speaker of the Federation Council 2011-
Leonid Slutsky|RUS|LEG|head of the Duma's foreign affairs committee
Igor Konashenkov|RUS|MIL|defence ministry spokesman 2011-
Mikhail Khodorkovsky|RUS|BUS|head of Yukos until 2003
Igor Sechin|RUS|BUS|head of Rosneft 2012-
Patriarch Kirill|RUS|REL|patriarch of Moscow 2009-
Volodymyr Zelensky,Volodymyr Zelenskyy,Volodymyr Zelenskiy,Vladimir Zelensky|UKR|GOV|president 2019-
Petro Poroshenko|UKR|GOV|president 2014-2019
Viktor Yanukovych,Viktor Yanukovich|UKR|GOV|president 2010-2014
Viktor Yushchenko|UKR|GOV|president 2005-2010
Yulia Tymoshenko,Yulia Timoshenko|UKR|PTY|prime minister 2005, 2007-2010
Arseniy Yatsenyuk,Arseny Yatseniuk|UKR|GOV|prime minister 2014-2016
Oleksandr Turchynov|UKR|GOV|acting president 2014
Denys Shmyhal|UKR|GOV|prime minister 2020-2025
Yulia Svyrydenko|UKR|GOV|prime minister 2025-
Rustem Umerov|UKR|GOV|defence minister 2023-2025
Oleksii Reznikov,Oleksiy Reznikov|UKR|GOV|defence minister 2021-2023
Andrii Sybiha,Andriy Sybiha,Andrey Sybiga|UKR|GOV|foreign minister 2024-
Dmytro Kuleba|UKR|GOV|foreign minister 2020-2024
Pavlo Klimkin|UKR|GOV|foreign minister 2014-2019
Andriy Yermak,Andrey Yermak|UKR|GOV|head of the presidential office 2020-2025
Mykhailo Podolyak|UKR|GOV|presidential adviser 2020-
Oleksandr Syrskyi,Oleksandr Syrsky|UKR|MIL|commander-in-chief 2024-
Valerii Zaluzhnyi,Valery Zaluzhny|UKR|MIL|commander-in-chief 2021-2024
Kyrylo Budanov|UKR|SPY|head of military intelligence 2020-
Vasyl Malyuk,Vasyl Maliuk|UKR|SPY|head of the Security Service 2022-
Vitali Klitschko|UKR|GOV|mayor of Kyiv 2014-
Oleg Tyahnybok,Oleh Tyahnybok|UKR|PTY|leader of Svoboda
Heorhii Tykhyi|UKR|GOV|foreign ministry spokesman 2024-
Donald Trump,Donald J. Trump|USA|GOV|president 2017-2021, 2025-
Joe Biden,Joseph Biden|USA|GOV|president 2021-2025; vice president 2009-2017
Barack Obama|USA|GOV|president 2009-2017
George W. Bush,George Bush|USA|GOV|president 2001-2009
Bill Clinton|USA|GOV|president 1993-2001
Hillary Clinton,Hillary Rodham Clinton|USA|GOV|secretary of state 2009-2013
John Kerry|USA|GOV|secretary of state 2013-2017
Rex Tillerson|USA|GOV|secretary of state 2017-2018
Mike Pompeo|USA|GOV|secretary of state 2018-2021
Antony Blinken,Anthony Blinken,Tony Blinken|USA|GOV|secretary of state 2021-2025
Marco Rubio|USA|GOV|secretary of state 2025-
Condoleezza Rice|USA|GOV|secretary of state 2005-2009
Colin Powell|USA|GOV|secretary of state 2001-2005
JD Vance,J.D. Vance|USA|GOV|vice president 2025-
Kamala Harris|USA|GOV|vice president 2021-2025
Mike Pence|USA|GOV|vice president 2017-2021
Dick Cheney|USA|GOV|vice president 2001-2009
Pete Hegseth|USA|GOV|defense secretary 2025-
Lloyd Austin|USA|GOV|defense secretary 2021-2025
Mark Esper|USA|GOV|defense secretary 2019-2020
Jim Mattis,James Mattis|USA|GOV|defense secretary 2017-2018
Ash Carter,Ashton Carter|USA|GOV|defense secretary 2015-2017
Chuck Hagel|USA|GOV|defense secretary 2013-2015
Leon Panetta|USA|GOV|defense secretary 2011-2013
Robert Gates|USA|GOV|defense secretary 2006-2011
Donald Rumsfeld|USA|GOV|defense secretary 2001-2006
Steve Witkoff|USA|GOV|special envoy 2025-
Keith Kellogg|USA|GOV|special envoy for Ukraine 2025
Jared Kushner|USA|GOV|presidential adviser 2017-2021
Mike Waltz|USA|GOV|national security adviser 2025
Jake Sullivan|USA|GOV|national security adviser 2021-2025
John Bolton|USA|GOV|national security adviser 2018-2019
Susan Rice|USA|GOV|national security adviser 2013-2017
Michael Flynn|USA|GOV|national security adviser 2017
Scott Bessent|USA|GOV|treasury secretary 2025-
Steven Mnuchin|USA|GOV|treasury secretary 2017-2021
Janet Yellen|USA|GOV|treasury secretary 2021-2025
Tulsi Gabbard|USA|GOV|director of national intelligence 2025-
John Ratcliffe|USA|SPY|CIA director 2025-
John Brennan|USA|SPY|CIA director 2013-2017
William Burns|USA|SPY|CIA director 2021-2025
David Petraeus|USA|MIL|general; CIA director 2011-2012
James Comey|USA|POL|FBI director 2013-2017
Kash Patel|USA|POL|FBI director 2025-
Tammy Bruce|USA|GOV|State Department spokeswoman 2025
Karoline Leavitt|USA|GOV|White House press secretary 2025-
Matthew Miller|USA|GOV|State Department spokesman 2023-2025
Nikki Haley|USA|GOV|ambassador to the United Nations 2017-2018
Samantha Power|USA|GOV|ambassador to the United Nations 2013-2017
Linda Thomas-Greenfield|USA|GOV|ambassador to the United Nations 2021-2025
Mike Huckabee|USA|GOV|ambassador to Israel 2025-
Tom Barrack,Thomas Barrack|USA|GOV|ambassador to Turkey 2025-
Zalmay Khalilzad|USA|GOV|special envoy for Afghanistan 2018-2021
Brett McGurk|USA|GOV|special envoy 2015-2018
Adam Boehler|USA|GOV|hostage envoy 2025-
Massad Boulos|USA|GOV|presidential adviser 2025-
Morgan Ortagus|USA|GOV|deputy envoy 2025-
Victoria Nuland|USA|GOV|assistant secretary of state 2013-2017
Robert Mueller|USA|JUD|special counsel 2017-2019
Lindsey Graham|USA|LEG|senator 2003-
John McCain|USA|LEG|senator 1987-2018
Bernie Sanders|USA|LEG|senator 2007-
Ted Cruz|USA|LEG|senator 2013-
Mitch McConnell|USA|LEG|senator 1985-
Chuck Schumer|USA|LEG|senator 1999-
Nancy Pelosi|USA|LEG|speaker of the House 2007-2011, 2019-2023
Paul Ryan|USA|LEG|speaker of the House 2015-2019
Mike Johnson|USA|LEG|speaker of the House 2023-
Elon Musk|USA|BUS|head of Tesla and SpaceX
Edward Snowden|USA|CVL|former contractor
Benjamin Netanyahu|ISR|GOV|prime minister 2009-2021, 2022-
Ehud Olmert|ISR||prime minister 2006-2009
Ariel Sharon|ISR|GOV|prime minister 2001-2006
Ehud Barak|ISR||prime minister 1999-2001; defence minister 2007-2013
Naftali Bennett|ISR||prime minister 2021-2022
Yair Lapid|ISR|PTY|prime minister 2022; leader of the opposition 2023-
Yair Golan|ISR|PTY|chairman of the Democrats 2024-
Benny Gantz|ISR|PTY|defence minister 2020-2022
Avigdor Lieberman,Avigdor Liberman|ISR||foreign minister 2009-2015; defence minister 2016-2018
Shimon Peres|ISR|GOV|president 2007-2014
Reuven Rivlin|ISR|GOV|president 2014-2021
Isaac Herzog|ISR|GOV|president 2021-
Tzipi Livni|ISR|GOV|foreign minister 2006-2009
Yoav Gallant|ISR|GOV|defence minister 2022-2024
Israel Katz|ISR|GOV|defence minister 2024-
Gideon Sa'ar,Gideon Saar|ISR|GOV|foreign minister 2024-
Moshe Ya'alon,Moshe Yaalon|ISR|GOV|defence minister 2013-2016
Bezalel Smotrich|ISR|GOV|finance minister 2022-
Itamar Ben-Gvir,Itamar Ben Gvir|ISR|GOV|national security minister 2022-
Ron Dermer|ISR|GOV|strategic affairs minister 2022-2025
Eyal Zamir|ISR|MIL|chief of the general staff 2025-
Herzi Halevi|ISR|MIL|chief of the general staff 2023-2025
Gadi Eisenkot|ISR|MIL|chief of the general staff 2015-2019
Daniel Hagari|ISR|MIL|military spokesman 2023-2025
Effie Defrin|ISR|MIL|military spokesman 2025-
Ronen Bar|ISR|SPY|head of Shin Bet 2021-2025
David Zini|ISR|SPY|head of Shin Bet 2025-
David Barnea|ISR|SPY|head of Mossad 2021-
Gali Baharav-Miara|ISR|GOV|attorney general 2022-
Danny Danon|ISR|GOV|ambassador to the United Nations 2015-2020, 2024-
Gilad Erdan|ISR|GOV|ambassador to the United Nations 2020-2024
Amir Ohana|ISR|LEG|speaker of the Knesset 2022-
Mahmoud Abbas|PSE|GOV|president of the Palestinian Authority 2005-
Yasser Arafat|PSE|GOV|president of the Palestinian Authority 1996-2004
Salam Fayyad|PSE|GOV|prime minister 2007-2013
Mohammad Mustafa|PSE|GOV|prime minister 2024-
Mohammad Shtayyeh|PSE|GOV|prime minister 2019-2024
Saeb Erekat|PSE|GOV|chief negotiator
Riyad Mansour|PSE|GOV|observer at the United Nations 2005-
Marwan Barghouti|PSE|PTY|Fatah leader
Ismail Haniyeh,Ismail Haniya|PSE|REB|head of Hamas's political bureau 2017-2024
Yahya Sinwar,Yehiya Sinwar|PSE|REB|Hamas leader in Gaza 2017-2024
Mohammed Sinwar,Muhammad Sinwar|PSE|REB|Hamas commander
Mohammed Deif|PSE|REB|Hamas commander
Khaled Mashaal,Khaled Meshaal,Khaled Mashal|PSE|REB|head of Hamas's political bureau 1996-2017
Khalil al-Hayya|PSE|REB|Hamas negotiator
Sami Abu Zuhri|PSE|REB|Hamas spokesman
Osama Hamdan|PSE|REB|Hamas official
Taher al-Nunu|PSE|REB|Hamas official
Abu Obeida|PSE|REB|Qassam Brigades spokesman
Ali Khamenei|IRN|GOV|supreme leader 1989-
Hassan Rouhani|IRN|GOV|president 2013-2021
Mahmoud Ahmadinejad|IRN|GOV|president 2005-2013
Mohammad Khatami|IRN||president 1997-2005
Ebrahim Raisi|IRN|GOV|president 2021-2024
Masoud Pezeshkian|IRN|GOV|president 2024-
Mohammad Javad Zarif,Javad Zarif|IRN|GOV|foreign minister 2013-2021
Abbas Araghchi,Abbas Araqchi,Seyed Abbas Araghchi|IRN|GOV|foreign minister 2024-
Hossein Amirabdollahian,Hossein Amir-Abdollahian|IRN|GOV|foreign minister 2021-2024
Ali Akbar Salehi|IRN|GOV|foreign minister 2010-2013
Manouchehr Mottaki|IRN|GOV|foreign minister 2005-2010
Ali Larijani|IRN|GOV|secretary of the Supreme National Security Council
Ali Shamkhani|IRN|GOV|secretary of the Supreme National Security Council 2013-2023
Saeed Jalili|IRN|GOV|nuclear negotiator 2007-2013
Esmail Baghaei,Esmaeil Baghaei,Esmaeil Baqaei|IRN|GOV|foreign ministry spokesman 2024-
Majid Takht-Ravanchi|IRN|GOV|deputy foreign minister 2024-
Kazem Gharibabadi|IRN|GOV|deputy foreign minister 2024-
Mohammad Bagher Ghalibaf,Mohammad Baqer Qalibaf|IRN|LEG|speaker of parliament 2020-
Mohammad Eslami|IRN|GOV|head of the Atomic Energy Organization 2021-
Amir Saeid Iravani,Amir-Saeid Iravani,Saeed Iravani|IRN|GOV|ambassador to the United Nations 2022-
Qassem Soleimani,Qasem Soleimani|IRN|MIL|commander of the Quds Force 1998-2020
Hossein Salami|IRN|MIL|commander of the Revolutionary Guards 2019-2025
Bashar al-Assad,Bashar Assad|SYR|GOV|president 2000-2024
Hafez al-Assad|SYR|GOV|president 1971-2000
Ahmed al-Sharaa,Ahmad al-Sharaa,Ahmed Sharaa,Abu Mohammed al-Golani,Abu Mohammad al-Jolani|SYR|GOV|president 2025-
Asaad al-Shaibani,Asaad Hassan al-Shaibani,Asaad al-Shibani|SYR|GOV|foreign minister 2024-
Walid al-Moallem,Walid Moallem,Walid Muallem|SYR|GOV|foreign minister 2006-2020
Bashar Jaafari,Bashar al-Jaafari|SYR|GOV|ambassador to the United Nations 2006-2020
Riad Hijab|SYR|PTY|opposition coordinator 2015-2017
Mazloum Abdi|SYR|REB|commander of the Syrian Democratic Forces
Salih Muslim,Saleh Muslim|SYR|PTY|co-leader of the PYD
Hassan Nasrallah|LBN|REB|leader of Hezbollah 1992-2024
Naim Qassem|LBN|REB|leader of Hezbollah 2024-
Mustafa Badreddine|LBN|REB|Hezbollah commander
Hashem Safieddine|LBN|REB|Hezbollah official
Michel Aoun|LBN|GOV|president 2016-2022
Joseph Aoun|LBN|GOV|president 2025-
Nawaf Salam|LBN|GOV|prime minister 2025-
Najib Mikati|LBN|GOV|prime minister 2011-2014, 2021-2025
Saad Hariri|LBN|GOV|prime minister 2009-2011, 2016-2020
Rafik Hariri,Rafiq Hariri|LBN||prime minister 2000-2004
Fouad Siniora|LBN|GOV|prime minister 2005-2009
Nabih Berri|LBN|LEG|speaker of parliament 1992-
Walid Jumblatt|LBN|PTY|leader of the Progressive Socialist Party
Emile Lahoud|LBN|GOV|president 1998-2007
Recep Tayyip Erdogan,Tayyip Erdogan,Recep Tayyip Erdoğan|TUR|GOV|president 2014-; prime minister 2003-2014
Ahmet Davutoglu|TUR|GOV|prime minister 2014-2016
Binali Yildirim|TUR|GOV|prime minister 2016-2018
Mevlut Cavusoglu|TUR|GOV|foreign minister 2014-2023
Hakan Fidan|TUR|GOV|foreign minister 2023-
Abdullah Gul|TUR|GOV|president 2007-2014
Yasar Guler|TUR|GOV|defence minister 2023-
Hulusi Akar|TUR|GOV|defence minister 2018-2023
Ibrahim Kalin|TUR|SPY|head of intelligence 2023-
Ekrem Imamoglu|TUR|PTY|mayor of Istanbul 2019-2025
Ozgur Ozel|TUR|PTY|leader of the CHP 2023-
Abdullah Ocalan|TUR|REB|founder of the PKK
Selahattin Demirtas|TUR|PTY|co-leader of the HDP
Fethullah Gulen|TUR|REL|preacher
Abdel Fattah el-Sisi,Abdel Fattah al-Sisi,Abdel-Fattah el-Sissi,Abdel Fattah el-Sissi|EGY|GOV|president 2014-
Mohamed Morsi,Mohammed Morsi,Mohammed Mursi|EGY|GOV|president 2012-2013
Hosni Mubarak|EGY|GOV|president 1981-2011
Badr Abdelatty|EGY|GOV|foreign minister 2024-
Sameh Shoukry|EGY|GOV|foreign minister 2014-2024
Mohammed bin Salman|SAU|GOV|crown prince 2017-
King Salman,Salman bin Abdulaziz|SAU|GOV|king 2015-
King Abdullah bin Abdulaziz|SAU|GOV|king 2005-2015
Adel al-Jubeir,Adel Jubeir|SAU|GOV|foreign minister 2015-2018
Faisal bin Farhan|SAU|GOV|foreign minister 2019-
Saud al-Faisal|SAU|GOV|foreign minister 1975-2015
Jamal Khashoggi|SAU|MED|journalist
Mohammed bin Zayed,Mohamed bin Zayed|ARE|GOV|president 2022-
Tamim bin Hamad Al Thani,Tamim bin Hamad|QAT|GOV|emir 2013-
Mohammed bin Abdulrahman Al Thani,Mohammed bin Abdulrahman|QAT|GOV|prime minister 2023-
Majed al-Ansari|QAT|GOV|foreign ministry spokesman
King Abdullah II,Abdullah II|JOR|GOV|king 1999-
Ayman Safadi|JOR|GOV|foreign minister 2017-
Badr Albusaidi,Badr al-Busaidi|OMN|GOV|foreign minister 2020-
Abdu Rabbu Mansour Hadi,Abed Rabbo Mansour Hadi,Abd-Rabbu Mansour Hadi|YEM|GOV|president 2012-2022
Ali Abdullah Saleh|YEM||president 1978-2012
Abdul-Malik al-Houthi,Abdel-Malek al-Houthi,Abdul Malik al-Houthi|YEM|REB|Houthi leader 2004-
Yahya Saree,Yahya Sarea|YEM|REB|Houthi military spokesman
Mohammed Abdulsalam|YEM|REB|Houthi negotiator
Saddam Hussein|IRQ|GOV|president 1979-2003
Nouri al-Maliki,Nuri al-Maliki|IRQ|GOV|prime minister 2006-2014
Haider al-Abadi,Haidar al-Abadi|IRQ|GOV|prime minister 2014-2018
Adil Abdul-Mahdi,Adel Abdul Mahdi|IRQ|GOV|prime minister 2018-2020
Mustafa al-Kadhimi|IRQ|GOV|prime minister 2020-2022
Mohammed Shia al-Sudani|IRQ|GOV|prime minister 2022-
Jalal Talabani|IRQ|GOV|president 2005-2014
Masoud Barzani,Massoud Barzani|IRQ|GOV|president of Kurdistan region 2005-2017
Muqtada al-Sadr,Moqtada al-Sadr,Moqtada Sadr|IRQ|REL|cleric
Ali al-Sistani|IRQ|REL|grand ayatollah
Abu Bakr al-Baghdadi|IRQ|REB|leader of Islamic State 2010-2019
Osama bin Laden|SAU|REB|founder of al-Qaeda
Ayman al-Zawahiri,Ayman al-Zawahri|EGY|REB|leader of al-Qaeda 2011-2022
Abu Musab al-Zarqawi|JOR|REB|leader of al-Qaeda in Iraq until 2006
Hamid Karzai|AFG|GOV|president 2001-2014
Ashraf Ghani|AFG|GOV|president 2014-2021
Abdullah Abdullah|AFG|GOV|chief executive 2014-2020
Gulbuddin Hekmatyar|AFG|REB|leader of Hezb-i-Islami
Mullah Omar,Mullah Mohammed Omar|AFG|REB|Taliban leader until 2013
Mullah Akhtar Mansour,Akhtar Mansour|AFG|REB|Taliban leader 2015-2016
Hibatullah Akhundzada,Haibatullah Akhundzada|AFG|REB|Taliban leader 2016-
Zabihullah Mujahid|AFG|REB|Taliban spokesman
Amir Khan Muttaqi|AFG|GOV|foreign minister 2021-
Pervez Musharraf|PAK|GOV|president 2001-2008
Asif Ali Zardari|PAK|GOV|president 2008-2013, 2024-
Nawaz Sharif|PAK|GOV|prime minister 2013-2017
Shehbaz Sharif,Shahbaz Sharif|PAK|GOV|prime minister 2022-2023, 2024-
Imran Khan|PAK|PTY|prime minister 2018-2022
Yousaf Raza Gilani|PAK|GOV|prime minister 2008-2012
Benazir Bhutto|PAK|PTY|prime minister 1993-1996
Bilawal Bhutto Zardari|PAK|PTY|foreign minister 2022-2023
Ishaq Dar|PAK|GOV|foreign minister 2024-
Asim Munir,Syed Asim Munir|PAK|MIL|army chief 2022-
Raheel Sharif|PAK|MIL|army chief 2013-2016
Hafiz Saeed,Hafiz Muhammad Saeed|PAK|REB|founder of Lashkar-e-Taiba
Masood Azhar|PAK|REB|founder of Jaish-e-Mohammed
Narendra Modi|IND|GOV|prime minister 2014-
Manmohan Singh|IND|GOV|prime minister 2004-2014
Rajnath Singh|IND|GOV|defence minister 2019-
Subrahmanyam Jaishankar,S. Jaishankar|IND|GOV|foreign minister 2019-
Sushma Swaraj|IND|GOV|foreign minister 2014-2019
Amit Shah|IND|GOV|home minister 2019-
Ajit Doval|IND|GOV|national security adviser 2014-
Rahul Gandhi|IND|PTY|Congress leader
Sonia Gandhi|IND|PTY|Congress president
Sheikh Hasina|BGD|GOV|prime minister 2009-2024
Khaleda Zia|BGD|PTY|prime minister 2001-2006
Muhammad Yunus|BGD|GOV|chief adviser 2024-
Mahinda Rajapaksa|LKA|GOV|president 2005-2015
Velupillai Prabhakaran|LKA|REB|leader of the Tamil Tigers
K.P. Sharma Oli|NPL|GOV|prime minister
Xi Jinping|CHN|GOV|president 2013-
Hu Jintao|CHN|GOV|president 2003-2013
Wen Jiabao|CHN|GOV|premier 2003-2013
Li Keqiang|CHN|GOV|premier 2013-2023
Li Qiang|CHN|GOV|premier 2023-
Wang Yi|CHN|GOV|foreign minister 2013-2022, 2023-
Mao Ning|CHN|GOV|foreign ministry spokeswoman
Lin Jian|CHN|GOV|foreign ministry spokesman
Hong Lei|CHN|GOV|foreign ministry spokesman
Hua Chunying|CHN|GOV|foreign ministry spokeswoman
Guo Jiakun|CHN|GOV|foreign ministry spokesman
Carrie Lam|HKG|GOV|chief executive 2017-2022
Jimmy Lai|HKG|MED|publisher
Joshua Wong|HKG|CVL|activist
Dalai Lama|CHN|REL|Tibetan spiritual leader
Tsai Ing-wen|TWN|GOV|president 2016-2024
Lai Ching-te,William Lai|TWN|GOV|president 2024-
Ma Ying-jeou|TWN|GOV|president 2008-2016
Shinzo Abe|JPN|GOV|prime minister 2012-2020
Fumio Kishida|JPN|GOV|prime minister 2021-2024
Shigeru Ishiba|JPN|GOV|prime minister 2024-2025
Sanae Takaichi|JPN|GOV|prime minister 2025-
Junichiro Koizumi|JPN|GOV|prime minister 2001-2006
Yoshihiko Noda|JPN|GOV|prime minister 2011-2012
Yoshihide Suga|JPN|GOV|prime minister 2020-2021
Yoshimasa Hayashi|JPN|GOV|chief cabinet secretary 2023-2025
Takeshi Iwaya|JPN|GOV|foreign minister 2024-2025
Gen Nakatani|JPN|GOV|defence minister 2024-2025
Park Geun-hye|KOR|GOV|president 2013-2017
Lee Myung-bak|KOR|GOV|president 2008-2013
Roh Moo-hyun|KOR|GOV|president 2003-2008
Moon Jae-in|KOR|GOV|president 2017-2022
Yoon Suk Yeol,Yoon Suk-yeol|KOR|GOV|president 2022-2025
Lee Jae-myung,Lee Jae Myung|KOR|GOV|president 2025-
Kim Jong Un,Kim Jong-un|PRK|GOV|leader 2011-
Kim Jong Il,Kim Jong-il|PRK|GOV|leader 1994-2011
Kim Yo Jong,Kim Yo-jong|PRK|GOV|senior official
Min Aung Hlaing|MMR|MIL|army chief 2011-
Aung San Suu Kyi|MMR|PTY|state counsellor 2016-2021
Thein Sein|MMR|GOV|president 2011-2016
Hun Sen|KHM|GOV|prime minister 1985-2023
Hun Manet|KHM|GOV|prime minister 2023-
Sam Rainsy|KHM|PTY|opposition leader
Kem Sokha|KHM|PTY|opposition leader
Thaksin Shinawatra|THA|PTY|prime minister 2001-2006
Yingluck Shinawatra|THA|GOV|prime minister 2011-2014
Paetongtarn Shinawatra|THA|GOV|prime minister 2024-2025
Prayuth Chan-ocha,Prayut Chan-ocha|THA|GOV|prime minister 2014-2023
Rodrigo Duterte|PHL|GOV|president 2016-2022
Ferdinand Marcos Jr.,Ferdinand Marcos Jr,Bongbong Marcos|PHL|GOV|president 2022-
Benigno Aquino|PHL|GOV|president 2010-2016
Gloria Macapagal Arroyo,Gloria Arroyo|PHL|GOV|president 2001-2010
Sara Duterte|PHL|GOV|vice president 2022-
Leila de Lima|PHL|LEG|senator
Joko Widodo|IDN|GOV|president 2014-2024
Prabowo Subianto|IDN|GOV|president 2024-
Susilo Bambang Yudhoyono|IDN|GOV|president 2004-2014
Mahathir Mohamad|MYS|GOV|prime minister 2018-2020
Najib Razak|MYS|GOV|prime minister 2009-2018
Anwar Ibrahim|MYS|GOV|prime minister 2022-
Lee Hsien Loong|SGP|GOV|prime minister 2004-2024
Anthony Albanese|AUS|GOV|prime minister 2022-
Scott Morrison|AUS|GOV|prime minister 2018-2022
Malcolm Turnbull|AUS|GOV|prime minister 2015-2018
Tony Abbott|AUS|GOV|prime minister 2013-2015
Kevin Rudd|AUS|GOV|prime minister 2007-2010
Julia Gillard|AUS|GOV|prime minister 2010-2013
John Howard|AUS|GOV|prime minister 1996-2007
Penny Wong|AUS|GOV|foreign minister 2022-
Julie Bishop|AUS|GOV|foreign minister 2013-2018
Julian Assange|AUS|MED|founder of WikiLeaks
Jacinda Ardern|NZL|GOV|prime minister 2017-2023
Christopher Luxon|NZL|GOV|prime minister 2023-
Winston Peters|NZL|GOV|foreign minister
John Key|NZL|GOV|prime minister 2008-2016
Keir Starmer|GBR|GOV|prime minister 2024-
Rishi Sunak|GBR|GOV|prime minister 2022-2024
Liz Truss|GBR|GOV|prime minister 2022
Boris Johnson|GBR|GOV|prime minister 2019-2022
Theresa May|GBR|GOV|prime minister 2016-2019
David Cameron|GBR|GOV|prime minister 2010-2016
Gordon Brown|GBR|GOV|prime minister 2007-2010
Tony Blair|GBR|GOV|prime minister 1997-2007
David Lammy|GBR|GOV|foreign secretary 2024-2025
Philip Hammond|GBR|GOV|foreign secretary 2014-2016
William Hague|GBR|GOV|foreign secretary 2010-2014
Yvette Cooper|GBR|GOV|home secretary 2024-2025
John Healey|GBR|GOV|defence secretary 2024-
Ben Wallace|GBR|GOV|defence secretary 2019-2023
Kemi Badenoch|GBR|PTY|Conservative leader 2024-
Nigel Farage|GBR|PTY|leader of Reform UK
Jeremy Corbyn|GBR|PTY|Labour leader 2015-2020
Ed Miliband|GBR|PTY|Labour leader 2010-2015
Nicola Sturgeon|GBR|GOV|first minister of Scotland 2014-2023
Alex Salmond|GBR|GOV|first minister of Scotland 2007-2014
Emmanuel Macron|FRA|GOV|president 2017-
Francois Hollande,François Hollande|FRA|GOV|president 2012-2017
Nicolas Sarkozy|FRA|GOV|president 2007-2012
Jacques Chirac|FRA|GOV|president 1995-2007
Jean-Noel Barrot,Jean-Noël Barrot|FRA|GOV|foreign minister 2024-
Laurent Fabius|FRA|GOV|foreign minister 2012-2016
Bernard Kouchner|FRA|GOV|foreign minister 2007-2010
Jean-Yves Le Drian|FRA|GOV|foreign minister 2017-2022
Jean-Marc Ayrault|FRA|GOV|foreign minister 2016-2017
Sebastien Lecornu,Sébastien Lecornu|FRA|GOV|armed forces minister 2022-2025
Manuel Valls|FRA|GOV|prime minister 2014-2016
Francois Bayrou,François Bayrou|FRA|GOV|prime minister 2024-2025
Marine Le Pen|FRA|PTY|leader of the National Rally
Bruno Retailleau|FRA|GOV|interior minister 2024-2025
Angela Merkel|DEU|GOV|chancellor 2005-2021
Olaf Scholz|DEU|GOV|chancellor 2021-2025
Friedrich Merz|DEU|GOV|chancellor 2025-
Frank-Walter Steinmeier|DEU|GOV|president 2017-; foreign minister 2013-2017
Guido Westerwelle|DEU|GOV|foreign minister 2009-2013
Annalena Baerbock|DEU|GOV|foreign minister 2021-2025
Johann Wadephul|DEU|GOV|foreign minister 2025-
Boris Pistorius|DEU|GOV|defence minister 2023-
Alexander Dobrindt|DEU|GOV|interior minister 2025-
Ursula von der Leyen|IGO|IGO|president of the European Commission 2019-
Jean-Claude Juncker|IGO|IGO|president of the European Commission 2014-2019
Jose Manuel Barroso,José Manuel Barroso|IGO|IGO|president of the European Commission 2004-2014
Donald Tusk|POL|GOV|prime minister 2007-2014, 2023-; president of the European Council 2014-2019
Charles Michel|IGO|IGO|president of the European Council 2019-2024
Antonio Costa,António Costa|IGO|IGO|president of the European Council 2024-
Kaja Kallas|IGO|IGO|EU foreign policy chief 2024-
Josep Borrell|IGO|IGO|EU foreign policy chief 2019-2024
Federica Mogherini|IGO|IGO|EU foreign policy chief 2014-2019
Catherine Ashton|IGO|IGO|EU foreign policy chief 2009-2014
Javier Solana|IGO|IGO|EU foreign policy chief 1999-2009
Roberta Metsola|IGO|IGO|president of the European Parliament 2022-
Jens Stoltenberg|IGO|IGO|NATO secretary general 2014-2024
Mark Rutte|IGO|IGO|NATO secretary general 2024-
Anders Fogh Rasmussen|IGO|IGO|NATO secretary general 2009-2014
Antonio Guterres,António Guterres|IGO|IGO|UN secretary-general 2017-
Ban Ki-moon,Ban Ki Moon|IGO|IGO|UN secretary-general 2007-2016
Kofi Annan|IGO|IGO|UN secretary-general 1997-2006
Stephane Dujarric,Stéphane Dujarric|IGO|IGO|UN spokesman 2014-
Farhan Haq|IGO|IGO|UN deputy spokesman
Tom Fletcher|IGO|IGO|UN humanitarian chief 2024-
Martin Griffiths|IGO|IGO|UN humanitarian chief 2021-2024
Mark Lowcock|IGO|IGO|UN humanitarian chief 2017-2021
Stephen O'Brien|IGO|IGO|UN humanitarian chief 2015-2017
Valerie Amos|IGO|IGO|UN humanitarian chief 2010-2015
Volker Turk,Volker Türk|IGO|IGO|UN human rights chief 2022-
Michelle Bachelet|IGO|IGO|UN human rights chief 2018-2022
Zeid Ra'ad Al Hussein,Zeid Raad al-Hussein|IGO|IGO|UN human rights chief 2014-2018
Navi Pillay|IGO|IGO|UN human rights chief 2008-2014
Filippo Grandi|IGO|IGO|UN refugee chief 2016-2025
Philippe Lazzarini|IGO|IGO|head of UNRWA 2020-
Geir Pedersen|IGO|IGO|UN envoy for Syria 2019-2025
Staffan de Mistura,Steffan de Mistura|IGO|IGO|UN envoy for Syria 2014-2018
Lakhdar Brahimi|IGO|IGO|UN envoy for Syria 2012-2014
Hans Grundberg|IGO|IGO|UN envoy for Yemen 2021-
Ismail Ould Cheikh Ahmed|IGO|IGO|UN envoy for Yemen 2015-2018
Tor Wennesland|IGO|IGO|UN coordinator 2021-2025
Francesca Albanese|IGO|IGO|UN special rapporteur 2022-
Rafael Grossi,Rafael Mariano Grossi|IGO|IGO|head of the IAEA 2019-
Yukiya Amano|IGO|IGO|head of the IAEA 2009-2019
Mohamed ElBaradei|IGO|IGO|head of the IAEA 1997-2009
Tedros Adhanom Ghebreyesus|IGO|IGO|head of the WHO 2017-
Karim Khan|IGO|IGO|ICC prosecutor 2021-
Fatou Bensouda|IGO|IGO|ICC prosecutor 2012-2021
Luis Moreno-Ocampo|IGO|IGO|ICC prosecutor 2003-2012
Carla Del Ponte|IGO|IGO|war crimes prosecutor
Christine Lagarde|IGO|IGO|head of the IMF 2011-2019
Kristalina Georgieva|IGO|IGO|head of the IMF 2019-
Cindy McCain|IGO|IGO|head of the World Food Programme 2023-
Viktor Orban,Viktor Orbán|HUN|GOV|prime minister 2010-
Peter Szijjarto,Péter Szijjártó|HUN|GOV|foreign minister 2014-
Andrzej Duda|POL|GOV|president 2015-2025
Karol Nawrocki|POL|GOV|president 2025-
Radoslaw Sikorski,Radosław Sikorski|POL|GOV|foreign minister
Lech Kaczynski|POL|GOV|president 2005-2010
Jaroslaw Kaczynski|POL|PTY|leader of Law and Justice
Robert Fico|SVK|GOV|prime minister
Alexander Lukashenko,Aleksandr Lukashenko,Alyaksandr Lukashenka|BLR|GOV|president 1994-
Sviatlana Tsikhanouskaya,Svetlana Tikhanovskaya|BLR|PTY|opposition leader
Vladimir Makei|BLR|GOV|foreign minister 2012-2022
Maxim Ryzhenkov|BLR|GOV|foreign minister 2024-
Maia Sandu|MDA|GOV|president 2020-
Igor Dodon|MDA|PTY|president 2016-2020
Mikheil Saakashvili|GEO||president 2004-2013
Salome Zourabichvili|GEO|GOV|president 2018-2024
Irakli Kobakhidze|GEO|GOV|prime minister 2024-
Bidzina Ivanishvili|GEO|PTY|founder of Georgian Dream
Nikol Pashinyan|ARM|GOV|prime minister 2018-
Ararat Mirzoyan|ARM|GOV|foreign minister 2021-
Serzh Sargsyan,Serge Sarkisian|ARM|GOV|president 2008-2018
Ilham Aliyev|AZE|GOV|president 2003-
Jeyhun Bayramov|AZE|GOV|foreign minister 2020-
Nursultan Nazarbayev|KAZ|GOV|president 1991-2019
Kassym-Jomart Tokayev|KAZ|GOV|president 2019-
Shavkat Mirziyoyev|UZB|GOV|president 2016-
Islam Karimov|UZB|GOV|president 1991-2016
Emomali Rahmon|TJK|GOV|president 1994-
Sadyr Japarov|KGZ|GOV|president 2021-
Kurmanbek Bakiyev|KGZ|GOV|president 2005-2010
Aleksandar Vucic,Aleksandar Vučić|SRB|GOV|president 2017-
Ivica Dacic,Ivica Dačić|SRB|GOV|prime minister 2012-2014
Boris Tadic|SRB|GOV|president 2004-2012
Vojislav Kostunica|SRB|GOV|prime minister 2004-2008
Slobodan Milosevic|SRB|GOV|president until 2000
Ratko Mladic|BIH|MIL|Bosnian Serb general
Radovan Karadzic|BIH|GOV|Bosnian Serb leader
Milorad Dodik|BIH|GOV|president of Republika Srpska
Hashim Thaci|XKX|GOV|president 2016-2020
Albin Kurti|XKX|GOV|prime minister 2021-
Ramush Haradinaj|XKX|GOV|prime minister
Agim Ceku|XKX|GOV|prime minister 2006-2008
Edi Rama|ALB|GOV|prime minister 2013-
Alexis Tsipras|GRC|GOV|prime minister 2015-2019
Kyriakos Mitsotakis|GRC|GOV|prime minister 2019-
Nikos Christodoulides|CYP|GOV|president 2023-
Giorgia Meloni|ITA|GOV|prime minister 2022-
Silvio Berlusconi|ITA|GOV|prime minister 2001-2006, 2008-2011
Matteo Renzi|ITA|GOV|prime minister 2014-2016
Romano Prodi|ITA|GOV|prime minister 2006-2008
Antonio Tajani|ITA|GOV|foreign minister 2022-
Pedro Sanchez,Pedro Sánchez|ESP|GOV|prime minister 2018-
Mariano Rajoy|ESP|GOV|prime minister 2011-2018
Jose Luis Rodriguez Zapatero|ESP|GOV|prime minister 2004-2011
Carles Puigdemont|ESP|GOV|president of Catalonia 2016-2017
Jose Manuel Albares,José Manuel Albares|ESP|GOV|foreign minister 2021-
Caspar Veldkamp|NLD|GOV|foreign minister 2024-2025
Dick Schoof|NLD|GOV|prime minister 2024-
Geert Wilders|NLD|PTY|leader of the Party for Freedom
Bart De Wever|BEL|GOV|prime minister 2025-
Micheal Martin,Micheál Martin|IRL|GOV|taoiseach 2020-2022, 2025-
Simon Harris|IRL|GOV|tanaiste 2025-
Mette Frederiksen|DNK|GOV|prime minister 2019-
Lars Lokke Rasmussen,Lars Løkke Rasmussen|DNK|GOV|foreign minister 2022-
Ulf Kristersson|SWE|GOV|prime minister 2022-
Margot Wallstrom|SWE|GOV|foreign minister 2014-2019
Carl Bildt|SWE|GOV|foreign minister 2006-2014
Alexander Stubb|FIN|GOV|president 2024-
Sauli Niinisto|FIN|GOV|president 2012-2024
Jonas Gahr Store,Jonas Gahr Støre|NOR|GOV|prime minister 2021-
Espen Barth Eide|NOR|GOV|foreign minister 2023-
Gitanas Nauseda|LTU|GOV|president 2019-
Dalia Grybauskaite|LTU|GOV|president 2009-2019
Petr Pavel|CZE|GOV|president 2023-
Petr Fiala|CZE|GOV|prime minister 2021-2025
Sebastian Kurz|AUT|GOV|chancellor 2017-2021
Klaus Iohannis|ROU|GOV|president 2014-2025
Nicusor Dan,Nicușor Dan|ROU|GOV|president 2025-
George Simion|ROU|PTY|leader of AUR
Calin Georgescu,Călin Georgescu|ROU|PTY|presidential candidate
Pope Francis|VAT|REL|pope 2013-2025
Pope Leo XIV,Pope Leo|VAT|REL|pope 2025-
Pope Benedict XVI,Pope Benedict|VAT|REL|pope 2005-2013
Pope John Paul II|VAT|REL|pope 1978-2005
Pietro Parolin|VAT|REL|secretary of state 2013-
Justin Trudeau|CAN|GOV|prime minister 2015-2025
Mark Carney|CAN|GOV|prime minister 2025-
Stephen Harper|CAN|GOV|prime minister 2006-2015
Anita Anand|CAN|GOV|foreign minister 2025-
Melanie Joly,Mélanie Joly|CAN|GOV|foreign minister 2021-2025
Chrystia Freeland|CAN|GOV|foreign minister 2017-2019
Pierre Poilievre|CAN|PTY|Conservative leader 2022-
Claudia Sheinbaum|MEX|GOV|president 2024-
Andres Manuel Lopez Obrador,Andrés Manuel López Obrador|MEX|GOV|president 2018-2024
Enrique Pena Nieto,Enrique Peña Nieto|MEX|GOV|president 2012-2018
Felipe Calderon,Felipe Calderón|MEX|GOV|president 2006-2012
Joaquin Guzman,Joaquín Guzmán|MEX|REB|head of the Sinaloa cartel
Nicolas Maduro,Nicolás Maduro|VEN|GOV|president 2013-2026
Hugo Chavez,Hugo Chávez|VEN|GOV|president 1999-2013
Juan Guaido,Juan Guaidó|VEN|PTY|opposition leader
Maria Corina Machado,María Corina Machado|VEN|PTY|opposition leader
Edmundo Gonzalez,Edmundo González|VEN|PTY|opposition candidate 2024
Henrique Capriles|VEN|PTY|opposition leader
Leopoldo Lopez,Leopoldo López|VEN|PTY|opposition leader
Delcy Rodriguez,Delcy Rodríguez|VEN|GOV|vice president 2018-
Diosdado Cabello|VEN|GOV|interior minister 2024-
Jorge Rodriguez,Jorge Rodríguez|VEN|LEG|president of the National Assembly 2021-
Tarek William Saab|VEN|JUD|prosecutor general 2017-
Alvaro Uribe,Álvaro Uribe|COL|GOV|president 2002-2010
Juan Manuel Santos|COL|GOV|president 2010-2018
Ivan Duque,Iván Duque|COL|GOV|president 2018-2022
Gustavo Petro|COL|GOV|president 2022-
Rodrigo Londono|COL|REB|FARC commander
Luiz Inacio Lula da Silva,Luiz Inácio Lula da Silva|BRA|GOV|president 2003-2010, 2023-
Dilma Rousseff|BRA|GOV|president 2011-2016
Michel Temer|BRA|GOV|president 2016-2018
Jair Bolsonaro|BRA|GOV|president 2019-2022
Fidel Castro|CUB|GOV|president until 2008
Raul Castro,Raúl Castro|CUB|GOV|president 2008-2018
Miguel Diaz-Canel,Miguel Díaz-Canel|CUB|GOV|president 2018-
Evo Morales|BOL||president 2006-2019
Luis Arce|BOL|GOV|president 2020-2025
Rafael Correa|ECU|GOV|president 2007-2017
Lenin Moreno,Lenín Moreno|ECU|GOV|president 2017-2021
Daniel Noboa|ECU|GOV|president 2023-
Javier Milei|ARG|GOV|president 2023-
Cristina Fernandez de Kirchner,Cristina Fernández de Kirchner|ARG|GOV|president 2007-2015
Nestor Kirchner,Néstor Kirchner|ARG|GOV|president 2003-2007
Mauricio Macri|ARG|GOV|president 2015-2019
Michelle Bachelet Jeria|CHL|GOV|president 2006-2010, 2014-2018
Sebastian Pinera,Sebastián Piñera|CHL|GOV|president
Gabriel Boric|CHL|GOV|president 2022-2026
Dina Boluarte|PER|GOV|president 2022-2025
Pedro Castillo|PER|GOV|president 2021-2022
Ollanta Humala|PER|GOV|president 2011-2016
Daniel Ortega|NIC|GOV|president 2007-
Nayib Bukele|SLV|GOV|president 2019-
Juan Orlando Hernandez,Juan Orlando Hernández|HND|GOV|president 2014-2022
Manuel Zelaya|HND|GOV|president 2006-2009
Jovenel Moise,Jovenel Moïse|HTI|GOV|president 2017-2021
Rene Preval|HTI|GOV|president 2006-2011
Irfaan Ali|GUY|GOV|president 2020-
Muammar Gaddafi,Moammar Gadhafi,Muammar Qaddafi,Moammar Gaddafi|LBY|GOV|leader until 2011
Khalifa Haftar,Khalifa Hifter|LBY|MIL|commander in the east
Fayez al-Sarraj,Fayez Sarraj|LBY|GOV|prime minister 2016-2021
Abdul Hamid Dbeibah,Abdulhamid Dbeibah|LBY|GOV|prime minister 2021-
Zine El Abidine Ben Ali|TUN|GOV|president 1987-2011
Kais Saied|TUN|GOV|president 2019-
Beji Caid Essebsi|TUN|GOV|president 2014-2019
Rached Ghannouchi|TUN|PTY|leader of Ennahda
Abdelaziz Bouteflika|DZA|GOV|president 1999-2019
Abdelmadjid Tebboune|DZA|GOV|president 2019-
Brahim Ghali|ESH|REB|leader of the Polisario Front
Omar al-Bashir,Omar Hassan al-Bashir,Omar Bashir|SDN|GOV|president 1989-2019
Abdel Fattah al-Burhan,Abdel Fattah Burhan|SDN|MIL|army chief 2018-
Mohamed Hamdan Dagalo,Mohamed Hamdan Daglo|SDN|REB|commander of the Rapid Support Forces
Abdalla Hamdok|SDN|GOV|prime minister 2019-2022
Kamil Idris,Kamil al-Taib Idris|SDN|GOV|prime minister 2025-
Hassan al-Turabi|SDN|PTY|opposition leader
Salva Kiir,Salva Kiir Mayardit|SSD|GOV|president 2011-
Riek Machar|SSD|REB|vice president and opposition leader
Isaias Afwerki|ERI|GOV|president 1993-
Abiy Ahmed|ETH|GOV|prime minister 2018-
Meles Zenawi|ETH|GOV|prime minister 1995-2012
Hailemariam Desalegn|ETH|GOV|prime minister 2012-2018
Hassan Sheikh Mohamud|SOM|GOV|president 2012-2017, 2022-
Mohamed Abdullahi Mohamed|SOM|GOV|president 2017-2022
Sharif Sheikh Ahmed|SOM|GOV|president 2009-2012
Abdullahi Yusuf|SOM|GOV|president 2004-2008
Uhuru Kenyatta|KEN|GOV|president 2013-2022
William Ruto|KEN|GOV|president 2022-
Mwai Kibaki|KEN|GOV|president 2002-2013
Raila Odinga|KEN|PTY|opposition leader
Yoweri Museveni|UGA|GOV|president 1986-
Kizza Besigye|UGA|PTY|opposition leader
Bobi Wine|UGA|PTY|opposition leader
Joseph Kony|UGA|REB|leader of the Lord's Resistance Army
Paul Kagame|RWA|GOV|president 2000-
Olivier Nduhungirehe|RWA|GOV|foreign minister 2024-
Pierre Nkurunziza|BDI|GOV|president 2005-2020
Evariste Ndayishimiye|BDI|GOV|president 2020-
Joseph Kabila|COD|GOV|president 2001-2019
Felix Tshisekedi,Félix Tshisekedi|COD|GOV|president 2019-
Corneille Nangaa|COD|REB|leader of the AFC-M23
Bertrand Bisimwa|COD|REB|leader of M23
Laurent Nkunda|COD|REB|rebel leader
Bosco Ntaganda|COD|REB|rebel leader
Jean-Pierre Bemba|COD|REB|rebel leader
Denis Sassou Nguesso|COG|GOV|president 1997-
Francois Bozize,François Bozizé|CAF|GOV|president 2003-2013
Faustin-Archange Touadera|CAF|GOV|president 2016-
Michel Djotodia|CAF|REB|Seleka leader
Idriss Deby,Idriss Déby|TCD|GOV|president 1990-2021
Mahamat Idriss Deby|TCD|GOV|president 2022-
Paul Biya|CMR|GOV|president 1982-
Muhammadu Buhari|NGA|GOV|president 2015-2023
Goodluck Jonathan|NGA|GOV|president 2010-2015
Umaru Yar'Adua|NGA|GOV|president 2007-2010
Olusegun Obasanjo|NGA|GOV|president 1999-2007
Bola Tinubu|NGA|GOV|president 2023-
Abubakar Shekau|NGA|REB|Boko Haram leader 2009-2021
Laurent Gbagbo|CIV|GOV|president 2000-2011
Alassane Ouattara|CIV|GOV|president 2010-
Blaise Compaore|BFA|GOV|president 1987-2014
Ibrahim Traore,Ibrahim Traoré|BFA|GOV|president 2022-
Assimi Goita,Assimi Goïta|MLI|GOV|president 2021-
Ibrahim Boubacar Keita|MLI|GOV|president 2013-2020
Mohamed Bazoum|NER|GOV|president 2021-2023
Abdourahamane Tchiani|NER|GOV|military ruler 2023-
Mamady Doumbouya|GIN|GOV|president 2021-
Alpha Conde|GIN|GOV|president 2010-2021
Moussa Dadis Camara|GIN|MIL|junta leader 2008-2009
Yahya Jammeh|GMB|GOV|president 1994-2017
Adama Barrow|GMB|GOV|president 2017-
Charles Taylor|LBR|GOV|president 1997-2003
Ellen Johnson Sirleaf|LBR|GOV|president 2006-2018
Macky Sall|SEN|GOV|president 2012-2024
Robert Mugabe|ZWE|GOV|president 1987-2017
Emmerson Mnangagwa|ZWE|GOV|president 2017-
Morgan Tsvangirai|ZWE|PTY|opposition leader
Thabo Mbeki|ZAF|GOV|president 1999-2008
Jacob Zuma|ZAF|GOV|president 2009-2018
Cyril Ramaphosa|ZAF|GOV|president 2018-
Nelson Mandela|ZAF|GOV|president 1994-1999
Julius Malema|ZAF|PTY|leader of the EFF
Filipe Nyusi|MOZ|GOV|president 2015-2025
Daniel Chapo|MOZ|GOV|president 2025-
Joao Lourenco,João Lourenço|AGO|GOV|president 2017-
Jose Eduardo dos Santos|AGO|GOV|president 1979-2017
Edgar Lungu|ZMB|GOV|president 2015-2021
John Magufuli|TZA|GOV|president 2015-2021
Samia Suluhu Hassan|TZA|GOV|president 2021-
Tundu Lissu|TZA|PTY|opposition leader
Mohamed Nasheed|MDV|PTY|president 2008-2012
Mohamed Muizzu|MDV|GOV|president 2023-
Mohamed Ould Abdel Aziz|MRT|GOV|president 2009-2019
Nabeel Rajab|BHR|CVL|activist
Moussa Faki,Moussa Faki Mahamat|IGO|IGO|chairman of the African Union Commission 2017-2025
Mahmoud Ali Youssouf|IGO|IGO|chairman of the African Union Commission 2025-
Jean Ping|IGO|IGO|chairman of the African Union Commission 2008-2012
Nkosazana Dlamini-Zuma|IGO|IGO|chairwoman of the African Union Commission 2012-2017
Ahmed Aboul Gheit|IGO|IGO|Arab League chief 2016-
Nabil Elaraby|IGO|IGO|Arab League chief 2011-2016
Amr Moussa|IGO|IGO|Arab League chief 2001-2011
""".strip()
