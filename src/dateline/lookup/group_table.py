"""The table of groups, services, parties and organisations in the news of conflicts 2005-2026.

Rule: public facts only; a name stands under one country and sector, and shared names are left out.

One line: alpha-3 (IGO for international bodies, - where the name tells the sector alone) | sector | names.
Initials stand here only where news uses them without their full form.
"""

GROUPS = """
PSE|REB|Hamas|Islamic Jihad|Palestinian Islamic Jihad|PIJ|Qassam Brigades|Izz ad-Din al-Qassam Brigades|al-Qassam Brigades|Al-Aqsa Martyrs Brigades|Popular Resistance Committees|PFLP|Popular Front for the Liberation of Palestine|Al-Quds Brigades
PSE|GOV|Palestinian Authority|PA|Palestinian National Authority|Palestine Liberation Organization|PLO|Gaza health ministry|Gaza Health Ministry
PSE|PTY|Fatah
PSE|CVL|Palestinians|Gazans
LBN|REB|Hezbollah|Hizbollah|Hizbullah|Hizballah
YEM|REB|Houthi|Houthis|Huthi|Huthis|Ansar Allah|Ansarullah|AQAP|al-Qaeda in the Arabian Peninsula|Al Qaeda in the Arabian Peninsula|Southern Transitional Council
SYR|REB|Free Syrian Army|FSA|Nusra Front|al-Nusra Front|al-Nusra|Al-Nusra|Jabhat al-Nusra|Hayat Tahrir al-Sham|HTS|Ahrar al-Sham|Syrian Democratic Forces|SDF|YPG|People's Protection Units|YPJ|Jaysh al-Islam|Jaish al-Islam|Syrian National Army
SYR|PTY|PYD|Syrian National Coalition|High Negotiations Committee|HNC|Syrian Democratic Council
-|REB|Islamic State|ISIS|ISIL|IS|Daesh|Islamic State of Iraq and the Levant|Islamic State of Iraq and Syria|Islamic State in Iraq and the Levant|al-Qaeda|al-Qaida|al Qaeda|Al Qaeda|Al-Qaeda|Al-Qaida|Qaeda
IRQ|REB|Kataib Hezbollah|Kata'ib Hezbollah|Mahdi Army|Asaib Ahl al-Haq|Islamic State of Iraq|al-Qaeda in Iraq|Al Qaeda in Iraq|Islamic Resistance in Iraq
IRQ|MIL|Peshmerga|peshmerga|Popular Mobilization Forces|Popular Mobilisation Forces|PMF|Popular Mobilization Units|PMU
IRQ|GOV|Kurdistan Regional Government|KRG
TUR|REB|PKK|Kurdistan Workers' Party|Kurdistan Workers Party|Kurdistan Workers’ Party|TAK|Kurdistan Freedom Hawks|DHKP-C
TUR|PTY|AKP|AK Party|Justice and Development Party|CHP|Republican People's Party|HDP|DEM Party|Peoples' Democratic Party|MHP
TUR|SPY|MIT
TUR|REL|Gulen movement
SOM|REB|al-Shabab|al-Shabaab|Al-Shabab|Al-Shabaab|al Shabaab|al Shabab|Al Shabaab|Al Shabab|Shabab|Shabaab|Islamic Courts Union|Union of Islamic Courts
NGA|REB|Boko Haram|ISWAP|Islamic State West Africa Province|MEND|Movement for the Emancipation of the Niger Delta|IPOB
SDN|REB|Rapid Support Forces|RSF|Justice and Equality Movement|JEM|SPLM-N|Sudan Liberation Movement|Sudan Liberation Army|Janjaweed|janjaweed
SDN|MIL|Sudanese Armed Forces|SAF
SSD|REB|White Army|SPLM-IO|SPLA-IO|Sudan People’s Liberation Movement-in-Opposition
SSD|MIL|SPLA|Sudan People's Liberation Army
SSD|PTY|SPLM
ETH|REB|TPLF|Tigray People's Liberation Front|Tigrayan forces|Oromo Liberation Army|OLA|Ogaden National Liberation Front|Fano
COD|REB|M23|March 23 Movement|AFC|Alliance Fleuve Congo|CNDP|ADF|Allied Democratic Forces|CODECO|Mai-Mai|Mai Mai
COD|MIL|FARDC
RWA|REB|FDLR|Democratic Forces for the Liberation of Rwanda
UGA|REB|Lord's Resistance Army|LRA
CAF|REB|Seleka|Séléka|anti-Balaka|anti-balaka|Coalition of Patriots for Change
MLI|REB|JNIM|Ansar Dine|MNLA|MUJAO|Jama'at Nasr al-Islam wal Muslimin|Azawad Liberation Front
DZA|REB|AQIM|al-Qaeda in the Islamic Maghreb|Al-Qaeda in the Islamic Maghreb|GSPC
ESH|REB|Polisario Front|Polisario
LBY|MIL|Libyan National Army|LNA
AFG|REB|Taliban|Taleban|Afghan Taliban|Haqqani network|Haqqani Network|ISIS-K|Islamic State Khorasan|Hezb-i-Islami
PAK|REB|Tehrik-e-Taliban Pakistan|TTP|Pakistani Taliban|Pakistan Taliban|Lashkar-e-Taiba|Lashkar-e-Tayyiba|LeT|Jaish-e-Mohammed|Jaish-e-Muhammad|Balochistan Liberation Army|Baloch Liberation Army|BLA|Lashkar-e-Jhangvi|Hizbul Mujahideen|The Resistance Front
PAK|SPY|ISI|Inter-Services Intelligence
PAK|MIL|ISPR|Inter-Services Public Relations
PAK|PTY|PTI|Pakistan Tehreek-e-Insaf|PML-N|Pakistan People's Party
IND|PTY|BJP|Bharatiya Janata Party|Indian National Congress|Aam Aadmi Party
IND|REB|Maoists|Naxalites|ULFA|Indian Mujahideen|Communist Party of India (Maoist)
IND|REL|RSS
LKA|REB|LTTE|Tamil Tigers|Liberation Tigers of Tamil Eelam
BGD|PTY|Awami League|Bangladesh Nationalist Party
MMR|REB|Arakan Army|Kachin Independence Army|KIA|Karen National Union|KNU|People's Defence Force|Arakan Rohingya Salvation Army|ARSA|MNDAA
MMR|PTY|National League for Democracy|NLD
MMR|MIL|Tatmadaw
PHL|REB|Abu Sayyaf|New People's Army|NPA|Moro Islamic Liberation Front|MILF|Moro National Liberation Front|Maute group
IDN|REB|Jemaah Islamiyah|Free Papua Movement|Free Aceh Movement
CHN|GOV|Chinese Communist Party|Communist Party of China|CCP
CHN|MIL|People's Liberation Army|PLA
TWN|PTY|Kuomintang|KMT|Democratic Progressive Party|DPP
TWN|GOV|Mainland Affairs Council
JPN|PTY|Liberal Democratic Party|LDP
COL|REB|FARC|Revolutionary Armed Forces of Colombia|ELN|National Liberation Army|AUC|Clan del Golfo
PER|REB|Shining Path|Sendero Luminoso
VEN|PTY|PSUV|Democratic Unity Roundtable|MUD|Unitary Platform
VEN|POL|SEBIN
VEN|REB|Tren de Aragua
MEX|REB|Sinaloa Cartel|Sinaloa cartel|Zetas|Los Zetas|Jalisco New Generation Cartel
ESP|REB|ETA
ESP|PTY|Podemos|Vox|Partido Popular
GBR|REB|IRA|Irish Republican Army|Real IRA
GBR|PTY|Sinn Fein|Sinn Féin|DUP|Labour|Labour Party|Conservatives|Conservative Party|Tories|Liberal Democrats|Lib Dems|Scottish National Party|SNP|Plaid Cymru|Reform UK|UKIP
GBR|GOV|Downing Street|No 10|Number 10|Foreign Office|Home Office|Whitehall
GBR|SPY|MI5|MI6|GCHQ
GBR|POL|Scotland Yard|Metropolitan Police|Met Police
GBR|LEG|House of Commons|House of Lords|Commons|Westminster
GBR|MIL|Royal Air Force|RAF|Royal Navy
GBR|MED|BBC|The Guardian|Financial Times|Sky News|The Telegraph|Daily Mail
DEU|PTY|AfD|Alternative for Germany|CDU|SPD|CSU|Christian Democrats|Social Democrats
DEU|LEG|Bundestag|Bundesrat
DEU|MIL|Bundeswehr
DEU|SPY|BND
FRA|PTY|National Rally|National Front|Front National
FRA|GOV|Élysée|Elysee|Quai d'Orsay
FRA|LEG|French Senate
FRA|MED|AFP|Agence France-Presse|Charlie Hebdo|Le Monde
FRA|POL|gendarmes
AUT|PTY|Freedom Party
HUN|PTY|Fidesz
POL|PTY|Law and Justice|Civic Platform
POL|LEG|Sejm
GRC|PTY|Syriza|Golden Dawn
GRC|REB|November 17
ITA|PTY|Five Star Movement
USA|SPY|CIA|Central Intelligence Agency|NSA|National Security Agency
USA|POL|FBI|F.B.I.|Federal Bureau of Investigation|DEA|ICE|Immigration and Customs Enforcement|Border Patrol|Homeland Security Investigations|NYPD|LAPD|Secret Service
USA|MIL|Pentagon|US Central Command|U.S. Central Command|CENTCOM|US Army|U.S. Army|US Navy|U.S. Navy|National Guard|US Air Force|U.S. Air Force|Marines|Marine Corps|Navy SEALs|Navy SEAL|Navy Seals|Army Corps of Engineers|AFRICOM|Africa Command
USA|GOV|White House|State Department|US State Department|U.S. State Department|Department of State|Oval Office|Treasury Department|US Treasury|U.S. Treasury|Justice Department|Department of Justice|Homeland Security|Department of Homeland Security|DHS|USAID|Commerce Department|Defense Department|Department of Defense|Trump administration|Obama administration|Biden administration|Bush administration|National Security Council|NSC|OFAC|Treasury
USA|LEG|Congress|US Congress|U.S. Congress|House of Representatives|US House|U.S. House|US Senate|U.S. Senate|House Foreign Affairs Committee|Senate Foreign Relations Committee|Capitol Hill
USA|PTY|GOP|Republicans|Republican Party|Democratic Party|Republican
USA|MED|CNN|New York Times|Washington Post|Wall Street Journal|Fox News|NBC|NBC News|ABC News|CBS|CBS News|Associated Press|AP|Axios|Politico|Bloomberg|USA Today|NPR|Newsweek|Los Angeles Times
USA|BUS|Google|Microsoft|Apple|Facebook|Meta|Twitter|Amazon|Boeing|Exxon|ExxonMobil|Chevron|Lockheed Martin|Raytheon|Tesla|SpaceX|Starlink|Blackwater|Halliburton|YouTube|General Electric|Goldman Sachs|JPMorgan
USA|CVL|Black Lives Matter|Ku Klux Klan
USA|NGO|ACLU|American Civil Liberties Union|Freedom House|AIPAC
ISR|MIL|IDF|Israel Defense Forces|Israel Defence Forces|Israeli Defense Forces|Israeli Air Force|IAF|Israel Air Force|Golani Brigade|COGAT
ISR|SPY|Shin Bet|Mossad|Shabak
ISR|LEG|Knesset
ISR|PTY|Likud|Kadima|Yesh Atid|Yisrael Beytenu|Shas|Meretz|Otzma Yehudit|Jewish Home|Religious Zionism|National Unity|Balad|Blue and White|Joint List|Kulanu|United Torah Judaism|Hadash
ISR|NGO|B'Tselem|Peace Now|Breaking the Silence|Hostages Families Forum|Hostages and Missing Families Forum|Magen David Adom|MDA
ISR|MED|Haaretz|Times of Israel|Jerusalem Post|Yedioth Ahronoth|KAN|Ynet
IRN|MIL|IRGC|Islamic Revolutionary Guard Corps|Revolutionary Guards|Revolutionary Guard|Iranian Revolutionary Guard Corps|Quds Force|Basij|Artesh|Islamic Revolution Guards Corps
IRN|LEG|Majlis
IRN|GOV|Guardian Council|Supreme National Security Council|Assembly of Experts|Atomic Energy Organization of Iran
IRN|REB|Mujahedin-e Khalq|MEK|PJAK|Jundallah|Jaish al-Adl
IRN|MED|IRNA|Tasnim|Fars|Press TV|Mehr|ISNA
RUS|GOV|Kremlin|Russian Foreign Ministry
RUS|SPY|FSB|GRU|SVR|KGB|Federal Security Service
RUS|LEG|Duma|State Duma|Federation Council
RUS|MIL|Wagner|Wagner Group|Wagner group|Black Sea Fleet
RUS|PTY|United Russia
RUS|BUS|Gazprom|Rosneft|Lukoil|Rosatom|Rosoboronexport|Aeroflot|Yukos|Sberbank|VTB
RUS|MED|TASS|Tass|RIA Novosti|RIA|Interfax|RT|Sputnik|Kommersant|Itar-Tass
RUS|NGO|Memorial
RUS|POL|Investigative Committee|OMON|Rosgvardia
RUS|CVL|Pussy Riot
UKR|SPY|SBU|GUR|HUR|Security Service of Ukraine|Main Intelligence Directorate
UKR|LEG|Verkhovna Rada|Rada
UKR|REB|Donetsk People's Republic|Luhansk People's Republic|Lugansk People's Republic|DPR|LPR|DNR|LNR
UKR|PTY|Party of Regions|Batkivshchyna|Svoboda|Servant of the People|Right Sector
UKR|MIL|Azov|Azov Battalion|Azov Regiment|Armed Forces of Ukraine|AFU
UKR|POL|Berkut
GEO|PTY|Georgian Dream
BLR|POL|Belarusian KGB
XKX|REB|KLA|Kosovo Liberation Army
EGY|REL|al-Azhar|Al-Azhar
EGY|PTY|Muslim Brotherhood|Freedom and Justice Party
SAU|BUS|Saudi Aramco|Aramco
SAU|MIL|Saudi-led coalition|Arab coalition|Saudi-led military coalition
QAT|MED|Al Jazeera|al-Jazeera|Al-Jazeera
ARE|MED|Al Arabiya|The National
ZAF|PTY|ANC|African National Congress|Democratic Alliance|Economic Freedom Fighters|EFF
ZWE|PTY|MDC|Movement for Democratic Change|ZANU-PF|Zanu-PF
KHM|PTY|CNRP|Cambodia National Rescue Party|Cambodian People's Party
HTI|REB|Viv Ansanm|G9
CAN|POL|RCMP
AUS|PTY|Liberal Party
GBR|JUD|Crown Prosecution Service|CPS|Old Bailey
GBR|POL|Met|Metropolitan Police's Counter Terrorism Command|Counter Terrorism Command
GBR|PTY|Labour government
GBR|BUS|Marks & Spencer|BP|Rolls-Royce|BAE Systems
USA|GOV|DoD|Pentagon officials|Federal Reserve|Fed|FEMA|State Dept
USA|MIL|Delta Force|Green Berets|Seventh Fleet|USS
USA|MED|Breitbart News|Breitbart|Wall Street Journal|The Wall Street Journal|VOA|Voa|Daily Caller
USA|JUD|U.S. Supreme Court|US Supreme Court|Justice Dept
ISR|GOV|PMO|Prime Minister's Office|Prime Minister’s Office|Israel Prison Service|Civil Administration
ISR|CVL|settlers|Haredim
ISR|JUD|High Court of Justice
ISR|NGO|Hostage and Missing Families Forum|ZAKA
IRN|MED|Mehr-News|Tasnim-News
ISR|MED|Jpost|Arutz|Jpost-World
RUS|MED|Sputnik News
UKR|MED|Ukrinform|Kyiv Independent|Ukrainska Pravda
BLR|MED|BelTA|Belta
DEU|MED|DW|Deutsche Welle|Der Spiegel|Dw
IND|MED|Hindustan Times|India Today|The Hindu|NDTV
EGY|MED|Egyptian|Al-Ahram
FRA|MED|Lemonde
IND|GOV|Ministry of External Affairs|Ministry of external affairs|MEA
ZAF|GOV|Home Affairs Ministry
IGO|IGO|European General Court|European political community|International Tennis Federation|Council of the European Union|UN experts|international organisations
IGO|IGO|United Nations|UN|U.N.|the UN|Security Council|UN Security Council|U.N. Security Council|UNSC|General Assembly|UN General Assembly|U.N. General Assembly|UNHCR|UNICEF|UNESCO|UNRWA|OCHA|UNIFIL|MINUSMA|MONUSCO|MONUC|UNMISS|UNAMID|UNMIK|UNAMI|UNAMA|UNDP|UNDOF|World Food Programme|World Food Program|WFP|World Health Organization|WHO|International Atomic Energy Agency|IAEA|NATO|Nato|North Atlantic Treaty Organization|North Atlantic Alliance|ISAF|KFOR|EULEX|EUFOR|African Union|AU|AMISOM|ATMIS|Arab League|League of Arab States|OSCE|International Criminal Court|ICC|International Court of Justice|ICJ|European Union|EU|E.U.|European Commission|European Council|European Parliament|Council of Europe|European Court of Human Rights|European Central Bank|Eurogroup|eurozone|World Bank|International Monetary Fund|IMF|World Trade Organization|WTO|OPEC|OPEC+|ASEAN|Asean|ECOWAS|Ecowas|IGAD|GCC|Gulf Cooperation Council|G7|G-7|G8|G-8|G20|G-20|Group of Seven|BRICS|Brics|Shanghai Cooperation Organization|Shanghai Cooperation Organisation|SCO|CSTO|Collective Security Treaty Organization|Collective Security Treaty Organisation|CIS|Commonwealth of Independent States|OAS|Organization of American States|OPCW|Interpol|Europol|Frontex|Organization of Islamic Cooperation|Organisation of Islamic Cooperation|OIC|Eurasian Economic Union|EAEU|SADC|Mercosur|MERCOSUR|CARICOM|Caricom|International Organization for Migration|IOM|Human Rights Council|UN Human Rights Council|Quartet|European Political Community|International Syria Support Group|Non-Aligned Movement|Commonwealth|UNFPA|FAO|UN Women|OHCHR|Special Tribunal for Lebanon|International Criminal Tribunal for the former Yugoslavia|Financial Action Task Force|FATF|Multinational Joint Task Force|EUMM|Minsk Group|OECD|Union State|Paris Club|Pacific Islands Forum|OCHA|UNODC|IPC|Coalition of the Willing|Blue Helmets
-|NGO|Amnesty|Amnesty International|Human Rights Watch|HRW|Medecins Sans Frontieres|Médecins Sans Frontières|MSF|Doctors Without Borders|Red Cross|ICRC|International Committee of the Red Cross|Red Crescent|Oxfam|Save the Children|Reporters Without Borders|Committee to Protect Journalists|CPJ|Greenpeace|Transparency International|International Crisis Group|Crisis Group|Norwegian Refugee Council|CARE International|Mercy Corps|World Central Kitchen|International Rescue Committee|IRC|Syrian Observatory for Human Rights|Global Witness|Atlantic Council|International Olympic Committee|FIFA|Doctors of the World|World Vision|Islamic Relief|Gaza Humanitarian Foundation|GHF|Airwars|WikiLeaks|Bellingcat|Access Now|Freedom Flotilla Coalition|Flotilla Coalition
-|MED|Reuters|Bild|El Pais
VAT|REL|Vatican|Holy See
-|REL|Muslim|Muslims|Christians|Jews|Copts|Coptic Christians|Falun Gong|Shiites|Sunnis|Shi'ites|Yazidis|Druze
""".strip()
