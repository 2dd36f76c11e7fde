"""The table of regions and sites: states and provinces under their usual names, seas, ranges, well-known sites.

Rule: facts only; points are rounded middles, and a region that belongs to no one country has code "".

Fields of REGIONS: name | alpha-3 | latitude, longitude | other names.
Fields of STATES: name | latitude, longitude | abbreviations that stand after a city ("Lima, Ohio", "Gary, Ind.").
Fields of SPELLINGS: the gazetteer's spelling | others, without a final full stop.
Fields of SITES: name | alpha-3 | latitude, longitude | the city it lies in | other names.
"""

STATES = {"USA": """
Alabama|32.75,-86.75|Ala.,AL
Alaska|64,-150|AK
Arizona|34.5,-111.5|Ariz.,AZ
Arkansas|34.75,-92.5|Ark.,AR
California|37.25,-119.75|Calif.,CA,Cal.
Colorado|39,-105.5|Colo.,CO
Connecticut|41.67,-72.67|Conn.,CT
Delaware|39,-75.5|Del.,DE
District of Columbia|38.92,-77|D.C.,DC
Florida|28.75,-82.5|Fla.,FL
Georgia|32.75,-83.5|Ga.,GA
Hawaii|20.75,-156.5|HI,Hawai'i
Idaho|44.5,-114.25|ID,Ida.
Illinois|40,-89.25|Ill.,IL
Indiana|40,-86.25|Ind.,IN
Iowa|42,-93.5|IA,Ia.
Kansas|38.5,-98.5|Kan.,KS,Kans.
Kentucky|38.2,-84.87|Ky.,KY
Louisiana|31,-92|La.,LA
Maine|45.5,-69.25|ME
Maryland|39,-76.75|Md.,MD
Massachusetts|42.37,-71.11|Mass.,MA
Michigan|44.25,-85.5|Mich.,MI
Minnesota|46.25,-94.25|Minn.,MN
Mississippi|32.75,-89.75|Miss.,MS
Missouri|38.25,-92.5|Mo.,MO
Montana|47,-109.75|Mont.,MT
Nebraska|41.5,-99.75|Neb.,NE,Nebr.
Nevada|39.25,-116.75|Nev.,NV
New Hampshire|43.67,-71.5|N.H.,NH
New Jersey|40.17,-74.5|N.J.,NJ
New Mexico|34.5,-106|N.M.,NM
New York|43,-75.5|N.Y.,NY
North Carolina|35.5,-80|N.C.,NC
North Dakota|47.5,-100.5|N.D.,ND
Ohio|40.25,-83|OH
Oklahoma|35.5,-97.5|Okla.,OK
Oregon|44,-120.5|Ore.,OR
Pennsylvania|40.27,-76.9|Pa.,PA,Penn.
Rhode Island|41.75,-71.5|R.I.,RI
South Carolina|34,-81|S.C.,SC
South Dakota|44.5,-100.25|S.D.,SD
Tennessee|35.75,-86.25|Tenn.,TN
Texas|31.25,-99.25|TX,Tex.
Utah|39.25,-111.75|UT
Vermont|44,-72.75|Vt.,VT
Virginia|37.55,-77.45|Va.,VA
Washington|47.5,-120.5|Wash.,WA
West Virginia|38.5,-80.5|W.Va.,WV,W. Va.
Wisconsin|44.5,-90|Wis.,WI
Wyoming|43,-107.5|Wyo.,WY
""", "CAN": """
Alberta|54,-115|Alta.,AB
British Columbia|54.2,-125|B.C.,BC
Manitoba|55,-97|Man.,MB
New Brunswick|46.5,-66|N.B.,NB
Newfoundland and Labrador|52,-56|Newfoundland,Nfld.,NL,N.L.
Northwest Territories|65,-118|N.W.T.,NT
Nova Scotia|45,-63|N.S.,NS
Nunavut|70,-90|NU
Ontario|49.25,-84.5|Ont.,ON
Prince Edward Island|46.33,-63.5|P.E.I.,PEI,PE
Quebec|52,-72|Que.,QC
Saskatchewan|54,-106|Sask.,SK
Yukon|63,-135|YT
""", "AUS": """
New South Wales|-32.2,147|NSW,N.S.W.
Queensland|-22.5,144.4|Qld,QLD
Victoria|-37,144|Vic,VIC
South Australia|-30,135|SA
Western Australia|-25,122|WA
Tasmania|-42,147|Tas,TAS
Northern Territory|-20,134|NT
Australian Capital Territory|-35.5,149|ACT
""", "GBR": """
England|52.16,-0.7|
Scotland|56,-4|
Wales|52.5,-3.5|
Northern Ireland|54.5,-6.5|Ulster
"""}

REGIONS = """
Donbas|UKR|48.3,38.2|Donbass,the Donbas,the Donbass,Donets Basin
Crimea|UKR|45.3,34.3|Crimean Peninsula,Crimean peninsula,Autonomous Republic of Crimea,Republic of Crimea
Donetsk Oblast|UKR|48,37.8|Donetsk region,Donetsk People's Republic,DPR,Donetsk Region,Donetsk oblast
Luhansk Oblast|UKR|49,39|Luhansk region,Lugansk region,Luhansk People's Republic,Lugansk People's Republic,LPR,Luhansk Region
Kharkiv Oblast|UKR|49.6,36.4|Kharkiv region,Kharkov region,Kharkov Region,Kharkiv Region,Kharkiv oblast
Kherson Oblast|UKR|46.6,33.5|Kherson region,Kherson Region,Kherson oblast
Zaporizhzhia Oblast|UKR|47.2,35.6|Zaporizhzhia region,Zaporozhye region,Zaporizhia region,Zaporozhye Region
Dnipropetrovsk Oblast|UKR|48.4,35|Dnipropetrovsk region,Dnepropetrovsk region,Dnipropetrovsk,Dnipropetrovsk Region
Sumy Oblast|UKR|51,34|Sumy region,Sumy Region,Sumy oblast
Chernihiv Oblast|UKR|51.4,32|Chernihiv region,Chernigov region
Kyiv Oblast|UKR|50.2,30.6|Kyiv region,Kiev region,Kyiv oblast
Odesa Oblast|UKR|46.8,30.2|Odesa region,Odessa region,Odessa Oblast
Mykolaiv Oblast|UKR|47.5,31.9|Mykolaiv region,Nikolayev region
Poltava Oblast|UKR|49.6,33.9|Poltava region
Zhytomyr Oblast|UKR|50.5,28.5|Zhytomyr region
Lviv Oblast|UKR|49.8,23.9|Lviv region,Lvov region
Vinnytsia Oblast|UKR|49,28.7|Vinnytsia region
Cherkasy Oblast|UKR|49.2,31.2|Cherkasy region
Khmelnytskyi Oblast|UKR|49.5,27|Khmelnytskyi region
Rivne Oblast|UKR|51,26.6|Rivne region
Volyn Oblast|UKR|51.2,24.8|Volyn,Volyn region,Volhynia
Ternopil Oblast|UKR|49.4,25.6|Ternopil region
Zakarpattia Oblast|UKR|48.4,23.3|Zakarpattia,Transcarpathia
Kirovohrad Oblast|UKR|48.5,32|Kirovohrad region
Belgorod Oblast|RUS|50.8,37.5|Belgorod region,Belgorod Region,Belgorod oblast
Kursk Oblast|RUS|51.7,36.2|Kursk region,Kursk Region,Kursk oblast
Bryansk Oblast|RUS|52.9,33.4|Bryansk region,Bryansk Region
Rostov Oblast|RUS|47.7,41|Rostov region,Rostov Region
Voronezh Oblast|RUS|51,40|Voronezh region,Voronezh Region
Murmansk Oblast|RUS|68,34.5|Murmansk region,Murmansk Region
Irkutsk Oblast|RUS|57,106|Irkutsk region,Irkutsk Region
Ryazan Oblast|RUS|54.4,40.6|Ryazan region,Ryazan Region
Ivanovo Oblast|RUS|57,41.5|Ivanovo region,Ivanovo Region
Amur Oblast|RUS|53,128|Amur region,Amur Region
Tula Oblast|RUS|54,37.5|Tula region
Oryol Oblast|RUS|52.8,36.5|Oryol region
Smolensk Oblast|RUS|55,33|Smolensk region
Moscow Oblast|RUS|55.7,37.5|Moscow region,Moscow Region
Leningrad Oblast|RUS|60,32|Leningrad region,Leningrad Region
Kaliningrad Oblast|RUS|54.8,21.4|Kaliningrad region,Kaliningrad Region,Kaliningrad exclave
Samara Oblast|RUS|53.2,50.5|Samara region
Saratov Oblast|RUS|51.5,46.5|Saratov region
Krasnodar Krai|RUS|45.5,39.5|Krasnodar region,Krasnodar Region,Krasnodar Territory
Stavropol Krai|RUS|45,43.5|Stavropol region
Primorsky Krai|RUS|45,135|Primorye
Tatarstan|RUS|55.5,50.9|
Bashkortostan|RUS|54.5,56.5|Bashkiria
Chechnya|RUS|43.3,45.7|Chechen Republic
Dagestan|RUS|43.1,46.9|Daghestan
Ingushetia|RUS|43.1,45|
North Ossetia|RUS|43,44.2|
Kabardino-Balkaria|RUS|43.5,43.4|
Karachay-Cherkessia|RUS|43.7,41.7|
Kalmykia|RUS|46.5,45.5|
Udmurtia|RUS|57.2,52.8|
Buryatia|RUS|53,109|
Yakutia|RUS|66,129|Sakha
Siberia|RUS|60,105|
Sakhalin|RUS|50.5,143|
Kamchatka|RUS|56,160|Kamchatka Peninsula
Kuril Islands|RUS|46.5,151|Kurils,Northern Territories
North Caucasus|RUS|43.5,44.5|
Urals|RUS|57,60|
Russian Far East|RUS|60,140|
Gaza Strip|PSE|31.42,34.37|Gaza,Gaza strip,the Gaza Strip
West Bank|PSE|31.95,35.25|the West Bank,Judea and Samaria,Occupied West Bank
East Jerusalem|PSE|31.78,35.24|
Golan Heights|SYR|33,35.8|Golan,the Golan
Galilee|ISR|32.8,35.4|Upper Galilee,Lower Galilee,Western Galilee
Negev|ISR|30.8,34.8|Negev Desert,Negev desert
Sinai|EGY|29.5,34|Sinai Peninsula,Sinai peninsula,North Sinai,South Sinai
Upper Egypt|EGY|26.5,31.7|
Nile Delta|EGY|30.9,31.1|
Bekaa Valley|LBN|33.85,35.95|Bekaa,Beqaa,Beqaa Valley
Kurdistan|IRQ|36.4,44.4|Iraqi Kurdistan,Kurdistan Region,Kurdish region
Anbar|IRQ|33,42|Al Anbar,Anbar Province,al-Anbar
Nineveh|IRQ|36.2,42.5|Ninevah,Ninewa
Diyala|IRQ|33.9,45|
Salahuddin|IRQ|34.5,43.5|Salah al-Din,Salaheddin,Saladin Province,Salahaddin
Babil|IRQ|32.5,44.6|Babylon Province
Dhi Qar|IRQ|31.1,46.2|
Rojava|SYR|36.8,40.5|
Rif Dimashq|SYR|33.6,36.7|Rural Damascus,Damascus countryside
Latakia Governorate|SYR|35.6,36|Latakia province
Idlib Governorate|SYR|35.8,36.7|Idlib province,Idlib Province
Aleppo Governorate|SYR|36.2,37.5|Aleppo province,Aleppo Province
Hasakah Governorate|SYR|36.5,40.9|Hasakah province,Hasaka province,Hasakeh province
Raqqa Governorate|SYR|36,39|Raqqa province,Raqqa Province
Daraa Governorate|SYR|32.8,36.2|Daraa province,Deraa province
Suwayda Governorate|SYR|32.7,36.8|Sweida province,Suwayda province
Quneitra Governorate|SYR|33.1,35.9|Quneitra province
Eastern Ghouta|SYR|33.53,36.42|Ghouta,East Ghouta
Hadramawt|YEM|16.5,49.5|Hadramout,Hadhramaut,Hadramaut
Shabwa|YEM|14.8,46.9|Shabwah
Marib Governorate|YEM|15.5,45.5|Marib province
Hodeidah Governorate|YEM|14.8,43.3|Hodeidah province,Hodeida province
Saada Governorate|YEM|17,43.7|Saada province,Sadah province
Abyan|YEM|13.7,46.3|
Bayda Governorate|YEM|14.3,45.4|al-Bayda province,Bayda province,Baida province
Lahj|YEM|13.2,44.7|Lahij
Al-Jawf|YEM|16.6,45.5|al-Jawf,Jawf
Socotra|YEM|12.5,53.9|
Darfur|SDN|13.5,24|
North Darfur|SDN|15.8,25|
South Darfur|SDN|11,24.8|
West Darfur|SDN|13,22.6|
East Darfur|SDN|11.5,26.5|
Central Darfur|SDN|12.9,23.5|
Kordofan|SDN|12.5,30|
North Kordofan|SDN|14,29.5|
South Kordofan|SDN|11,30|Southern Kordofan
West Kordofan|SDN|11.5,28.3|
Blue Nile|SDN|11.3,34|Blue Nile state,Blue Nile State
White Nile|SDN|13.2,32.3|White Nile state
Gezira|SDN|14.5,33.2|Al Jazirah,Gezira state,al-Jazira
Sennar|SDN|13.2,33.9|
Abyei|SDN|9.6,28.4|
Nuba Mountains|SDN|11.5,30|
Upper Nile|SSD|10,32.7|Upper Nile State,Upper Nile state
Unity State|SSD|9.2,29.8|Unity state
Jonglei|SSD|7.4,32|Jonglei State
Warrap|SSD|8.1,28.6|Warrap State
Lakes State|SSD|6.8,29.8|
Western Equatoria|SSD|5.3,28.3|
Central Equatoria|SSD|4.6,31|
Eastern Equatoria|SSD|4.9,33.6|
Western Bahr el Ghazal|SSD|7.7,25.7|
Northern Bahr el Ghazal|SSD|8.9,26.9|
Equatoria|SSD|4.9,31.5|
Tigray|ETH|13.8,38.8|Tigray Region,Tigray region
Amhara|ETH|11.5,38|Amhara Region
Oromia|ETH|8,39.5|Oromiya
Afar|ETH|12,41|Afar Region
Ogaden|ETH|7,44.5|
Somaliland|SOM|9.8,46|
Puntland|SOM|8.5,49|
Jubaland|SOM|0.5,41.8|
North Kivu|COD|-0.7,29.1|
South Kivu|COD|-3.3,28.2|
Ituri|COD|1.6,30|
Katanga|COD|-9,26|
Kasai|COD|-5.5,21.5|
Kivu|COD|-2,28.5|
Biafra|NGA|5.5,7.5|
Borno|NGA|11.9,13.1|Borno State
Zamfara|NGA|12.2,6.2|
Kaduna State|NGA|10.4,7.8|
Plateau State|NGA|9.2,9.5|
Benue|NGA|7.3,8.7|Benue State
Niger Delta|NGA|4.9,6.2|
Adamawa|NGA|9.3,12.4|
Yobe|NGA|12.2,11.5|
Cabo Delgado|MOZ|-12.5,39.5|
Casamance|SEN|12.8,-15.5|
Cabinda|AGO|-5,12.4|
Azawad|MLI|18.5,0|
Cyrenaica|LBY|28,22.5|
Fezzan|LBY|26,14|
Tripolitania|LBY|31.5,13|
Kashmir||34.2,76|
Jammu and Kashmir|IND|33.9,75.5|Indian-administered Kashmir,Indian Kashmir,Indian-controlled Kashmir,Jammu & Kashmir
Azad Kashmir|PAK|34.1,73.8|Pakistan-administered Kashmir,Pakistani Kashmir,Azad Jammu and Kashmir
Ladakh|IND|34.2,77.6|
Punjab|PAK|31,72|
Sindh|PAK|26,68.5|
Balochistan|PAK|28,66|Baluchistan
Khyber Pakhtunkhwa|PAK|34.5,72|KPK,North-West Frontier Province,Northwest Frontier Province
North Waziristan|PAK|33,70|
South Waziristan|PAK|32.3,69.8|
Waziristan|PAK|32.6,69.9|
Federally Administered Tribal Areas|PAK|33,70.2|FATA
Swat Valley|PAK|35.3,72.4|Swat,Swat valley
Gilgit-Baltistan|PAK|35.8,74.5|
Helmand|AFG|31,64|Helmand province
Nangarhar|AFG|34.2,70.5|
Kunar|AFG|34.8,71|
Paktika|AFG|32.5,69|
Paktia|AFG|33.6,69.4|
Badakhshan|AFG|36.7,71|
Uruzgan|AFG|32.9,66|Oruzgan
Panjshir|AFG|35.4,69.7|Panjshir Valley
Sistan-Baluchestan|IRN|28.5,60.5|Sistan and Baluchestan,Sistan-Baluchistan,Sistan and Baluchistan
Khuzestan|IRN|31.3,48.7|
Fars|IRN|29.4,53|
Khorasan|IRN|35.6,59|
Gujarat|IND|22.75,71.75|
Uttar Pradesh|IND|27.25,80.75|
Bihar|IND|25.75,85.75|
West Bengal|IND|24,88|
Assam|IND|26,93|
Manipur|IND|24.7,94|
Chhattisgarh|IND|21.5,82|
Jharkhand|IND|23.8,85.5|
Tamil Nadu|IND|11,78|
Kerala|IND|10.4,76.5|
Karnataka|IND|14.7,76.2|
Maharashtra|IND|19.5,76|
Rajasthan|IND|26.6,73.8|
Andhra Pradesh|IND|15.5,79.5|
Arunachal Pradesh|IND|28,94.5|
Rakhine|MMR|20,93.7|Rakhine State,Rakhine state,Arakan
Shan State|MMR|21.5,98|Shan state
Kachin|MMR|26,97.5|Kachin State,Kachin state
Kayin State|MMR|16.9,97.8|Karen State,Karen state
Chin State|MMR|22,93.5|
Sagaing|MMR|24,95|
Tibet|CHN|31.5,88|
Xinjiang|CHN|41,85|Xinjiang Uyghur Autonomous Region
Inner Mongolia|CHN|43.5,114.5|
Manchuria|CHN|44,125|
Guangdong|CHN|23.4,113.5|
Sichuan|CHN|30.5,102.5|
Fujian|CHN|26,118|
Kinmen|TWN|24.45,118.38|
Okinawa|JPN|26.5,127.9|
Hokkaido|JPN|43.4,142.8|
Honshu|JPN|36.5,138.5|
Kyushu|JPN|32.7,131|
Fukushima Prefecture|JPN|37.4,140.1|
Mindanao|PHL|7.7,125|
Luzon|PHL|16,121|
Visayas|PHL|11,123.5|
Sulu|PHL|6,121|
Aceh|IDN|4.5,96.8|
Papua|IDN|-4,138|West Papua
Java|IDN|-7.3,110|West Java,Central Java,East Java
Sumatra|IDN|0,102|West Sumatra,North Sumatra,South Sumatra
Bali|IDN|-8.4,115.1|
Sulawesi|IDN|-2,121|
Borneo||1,114|
Kalimantan|IDN|-1,113.5|
Lombok|IDN|-8.6,116.3|
Timor||-9,125|
Sabah|MYS|5.4,117|
Sarawak|MYS|2.5,113|
Patagonia||-45,-70|
Transnistria|MDA|47.2,29.3|Transdniestria,Trans-Dniester,Transdnistria
Gagauzia|MDA|46.2,28.7|
Abkhazia|GEO|43,41|
South Ossetia|GEO|42.3,44.1|
Adjara|GEO|41.6,42.1|Ajara
Nagorno-Karabakh|AZE|39.8,46.8|Karabakh,Nagorno Karabakh,Artsakh
Nakhchivan|AZE|39.3,45.4|
Zangezur|ARM|39.3,46.2|Syunik
Republika Srpska|BIH|44.7,17.5|
Vojvodina|SRB|45.3,19.9|
Transylvania|ROU|46.5,24|
Silesia|POL|50.5,18|
Bavaria|DEU|49,11.5|
Saxony|DEU|51,13.4|
Brandenburg|DEU|52.5,13.5|
Hesse|DEU|50.6,9|
Baden-Wurttemberg|DEU|48.5,9|
North Rhine-Westphalia|DEU|51.5,7.5|
Catalonia|ESP|41.8,1.5|
Basque Country|ESP|43,-2.6|
Andalusia|ESP|37.5,-4.8|
Galicia|ESP|42.8,-8|
Canary Islands|ESP|28.2,-16|
Ceuta|ESP|35.89,-5.31|
Melilla|ESP|35.29,-2.94|
Sicily|ITA|37.5,14.2|
Sardinia|ITA|40.1,9|
Lombardy|ITA|45.6,9.8|
Tuscany|ITA|43.4,11.1|
Lampedusa|ITA|35.5,12.6|
Corsica|FRA|42.1,9.1|
Brittany|FRA|48.2,-2.9|
Normandy|FRA|49,0.3|
Provence|FRA|43.9,6|
Flanders|BEL|51,4.2|
Wallonia|BEL|50.4,5|
Crete|GRC|35.2,24.9|
Lesbos|GRC|39.2,26.3|
Northern Cyprus|CYP|35.25,33.6|Turkish Republic of Northern Cyprus
Anatolia|TUR|39,33|
Thrace||41.3,26.7|
Hatay|TUR|36.4,36.2|
Mecca Province|SAU|21.4,40.8|
Asir|SAU|19,42.9|
Punjab, India|IND|31,75.4|
Chiapas|MEX|16.4,-92.4|
Sinaloa|MEX|25,-107.5|
Sonora|MEX|29.6,-110.7|
Oaxaca|MEX|17,-96.5|
Michoacan|MEX|19.2,-101.9|Michoacán
Guerrero|MEX|17.6,-99.9|
Tamaulipas|MEX|24.3,-98.6|
Baja California|MEX|30,-115|Baja
Yucatan|MEX|20.8,-89|Yucatán,Yucatan Peninsula
Essequibo|GUY|6,-59.5|
Zulia|VEN|10,-72|
Tachira|VEN|7.9,-72.1|Táchira
Catatumbo|COL|8.5,-73|
Cauca|COL|2.5,-76.8|
Antioquia|COL|7,-75.5|
Guantanamo Bay|CUB|19.95,-75.15|Guantanamo,Guantánamo,Guantánamo Bay
New England|USA|44,-71.5|
Midwest|USA|41.5,-93|the Midwest
Long Island|USA|40.8,-73.3|
Silicon Valley|USA|37.4,-122|
Manhattan|USA|40.78,-73.97|
Brooklyn|USA|40.65,-73.95|
Bronx|USA|40.85,-73.87|the Bronx
Queens|USA|40.68,-73.84|
Staten Island|USA|40.56,-74.15|
Hollywood|USA|34.1,-118.33|
Puget Sound|USA|47.7,-122.5|
Lake Michigan|USA|44,-87|
Lake Erie||42.2,-81.2|
Lake Ontario||43.7,-77.9|
Lake Superior||47.7,-87.5|
Lake Huron||44.8,-82.4|
Great Lakes||45,-84|
Great Plains||40,-101|
Appalachia|USA|38,-81|Appalachian Mountains
Rocky Mountains||43,-110|Rockies
Grand Canyon|USA|36.1,-112.1|
Mississippi River|USA|35,-90.5|
Ohio River|USA|38,-86.5|
Rio Grande||29,-102|
Vancouver Island|CAN|49.6,-125.5|
Gulf of Mexico||25,-90|Gulf Coast
Persian Gulf||27,51|Arabian Gulf
Gulf||27,51|
Gulf of Oman||24.5,58.5|
Gulf of Aden||12.5,48|
Gulf of Aqaba||28.8,34.7|
Gulf of Guinea||2,3|
Gulf of Finland||60,26|
Gulf of Thailand||10,102|
Strait of Hormuz||26.57,56.25|Hormuz,Straits of Hormuz
Bab el-Mandeb||12.6,43.3|Bab al-Mandab,Bab al-Mandeb,Bab el-Mandeb Strait
Bosphorus|TUR|41.1,29.05|Bosporus,Bosphorus Strait
Dardanelles|TUR|40.2,26.4|
Suez Canal|EGY|30.5,32.35|
Panama Canal|PAN|9.1,-79.7|
Taiwan Strait||24.5,119.5|
Strait of Gibraltar||35.97,-5.5|
Strait of Malacca||4,100|Malacca Strait
Kerch Strait||45.3,36.5|
English Channel||50,-2|
Black Sea||43,34|
Sea of Azov||46,37|Azov Sea
Red Sea||20,38|
Mediterranean Sea||36,17|Mediterranean,Eastern Mediterranean,eastern Mediterranean
Aegean Sea||39,25|Aegean
Adriatic Sea||43,15|Adriatic
Baltic Sea||58,20|Baltic
North Sea||56,3|
Caspian Sea||42,51|Caspian
Dead Sea||31.5,35.5|
Sea of Galilee|ISR|32.8,35.6|
Arabian Sea||15,65|
South China Sea||12,113|
East China Sea||30,125|
Yellow Sea||36,123|
Sea of Japan||40,135|East Sea
Philippine Sea||20,130|
Caribbean||15,-75|Caribbean Sea
Bay of Bengal||15,88|
Barents Sea||75,40|
Bering Sea||58,-178|
Bering Strait||65.8,-169|
Sea of Okhotsk||55,150|
Atlantic||25,-40|Atlantic Ocean,North Atlantic,South Atlantic
Pacific||0,-160|Pacific Ocean,South Pacific,North Pacific,Western Pacific
Indian Ocean||-20,80|
Arctic||80,0|Arctic Ocean,Arctic Circle
Antarctic||-80,0|
Spratly Islands||10,114|Spratlys
Paracel Islands||16.5,112|Paracels
Scarborough Shoal||15.15,117.75|
Second Thomas Shoal||9.75,115.87|
Senkaku Islands|JPN|25.75,123.5|Senkakus,Diaoyu Islands
Dokdo|KOR|37.24,131.87|Takeshima
Snake Island|UKR|45.26,30.2|
Dnieper||48,35|Dnipro River,Dnieper River,Dnipro river
Danube||45,20|Danube River
Don River|RUS|48,41|
Volga|RUS|52,47|Volga River
Rhine||50,7.8|
Thames|GBR|51.5,-0.6|River Thames
Seine|FRA|48.9,2|
Nile||22,31.5|Nile River,River Nile
Euphrates||34.5,41|Euphrates River
Tigris||34.5,43.7|Tigris River
Jordan River||32.3,35.55|Jordan Valley,River Jordan
Litani River|LBN|33.35,35.3|Litani
Jordan Valley||32.1,35.5|
Mekong||15,105|Mekong River
Yangtze|CHN|30.5,110|Yangtze River
Ganges|IND|25.5,83|
Indus||28,69|Indus River
Amazon||-4,-63|Amazon rainforest
Lake Victoria||-1,33|
Lake Chad||13,14|Lake Chad Basin
Lake Tanganyika||-6,29.5|
Lake Kivu||-2,29.1|
Congo River||-1,20|
Congo Basin||0,20|
Sahel||15,5|
Sahara||23,10|Sahara Desert,Sahara desert
Maghreb||31,3|
Horn of Africa||8,46|
Levant||34,37|
Middle East||29,41|Mideast,the Mideast
Near East||33,40|
Mesopotamia||33.5,43.5|
Arabian Peninsula||22,47|
Balkans||43,21|Western Balkans,Balkan Peninsula
Caucasus||42.5,45|South Caucasus
Central Asia||43,68|
South Asia||23,80|
Southeast Asia||10,107|South-East Asia,South East Asia
East Asia||36,120|Northeast Asia
Western Europe||48,5|
Eastern Europe||50,27|
Central Europe||49,15|
Northern Europe||60,15|
Southern Europe||41,15|
Scandinavia||63,15|
Baltics||57,25|Baltic states,Baltic States
Iberian Peninsula||40,-4|
Alps||46.5,9.5|
Himalayas||28,84|
Hindu Kush||35.5,71|
Pamirs||38.5,73|
Korean Peninsula||38,127|Korean peninsula
Korea||38,127|
Demilitarized Zone||38,127.3|DMZ
Indochina||15,105|
Indian subcontinent||23,80|
Latin America||-10,-60|
Central America||13,-86|
North America||46,-100|
South America||-15,-60|
Americas||10,-80|the Americas
Africa||7,21|
North Africa||28,10|
West Africa||12,-3|
East Africa||0,37|
Central Africa||3,20|
Southern Africa||-24,24|
Sub-Saharan Africa||2,22|sub-Saharan Africa
Europe||48.7,9.1|
Asia||30,89|
Eurasia||50,70|
Asia-Pacific||10,120|Asia Pacific,Indo-Pacific
Oceania||-18,138|Australasia
Arctic Circle||66.5,0|
British Isles|GBR|54,-4|
Falkland Islands|FLK|-51.75,-59.17|
Isle of Wight|GBR|50.7,-1.3|
Channel Islands||49.4,-2.3|
West Midlands|GBR|52.5,-1.9|
East Anglia|GBR|52.4,0.9|
Yorkshire|GBR|53.9,-1.3|
Sussex|GBR|50.9,-0.1|
Soviet Union||60,100|USSR,U.S.S.R.
Yugoslavia||44,19|Former Yugoslavia
Czechoslovakia||49.5,17|
""".strip()

SITES = """
Kremlin|RUS|55.752,37.617|Moscow|
White House|USA|38.898,-77.037|Washington|the White House,Oval Office,Rose Garden
Pentagon|USA|38.871,-77.056|Arlington|
Capitol Hill|USA|38.89,-77.005|Washington|U.S. Capitol,US Capitol
Camp David|USA|39.648,-77.465|Thurmont|
Mar-a-Lago|USA|26.677,-80.037|Palm Beach|
Downing Street|GBR|51.503,-0.128|London|10 Downing Street
Westminster|GBR|51.5,-0.137|London|
Heathrow|GBR|51.47,-0.454|London|Heathrow Airport
Gatwick|GBR|51.15,-0.18|London|Gatwick Airport
Elysee Palace|FRA|48.87,2.317|Paris|Élysée Palace,Elysée Palace
Wall Street|USA|40.706,-74.009|New York City|
Times Square|USA|40.758,-73.986|New York City|
Ground Zero|USA|40.712,-74.013|New York City|
Tiananmen Square|CHN|39.905,116.398|Beijing|Tiananmen
Tahrir Square|EGY|30.044,31.236|Cairo|
Red Square|RUS|55.754,37.62|Moscow|
Maidan|UKR|50.45,30.524|Kyiv|Maidan Nezalezhnosti
Green Zone|IRQ|33.305,44.39|Baghdad|
Sadr City|IRQ|33.389,44.459|Baghdad|
Abu Ghraib|IRQ|33.29,44.07|Abu Ghraib|
Bagram|AFG|34.945,69.265|Bagram|Bagram Air Base,Bagram Airfield
Incirlik|TUR|37.002,35.426|Adana|Incirlik Air Base
Hmeimim|SYR|35.41,35.95|Latakia|Khmeimim,Hmeimim Air Base,Khmeimim Air Base
Ataturk Airport|TUR|40.977,28.815|Istanbul|Ataturk airport,Atatürk Airport,Ataturk International Airport
Ciragan Palace|TUR|41.044,29.017|Istanbul|Çırağan Palace,Ciragan palace
Dolmabahce Palace|TUR|41.039,29|Istanbul|Dolmabahçe Palace,Dolmabahce
Taksim Square|TUR|41.037,28.985|Istanbul|Taksim
Boryspil|UKR|50.345,30.895|Kyiv|Boryspil airport
Chernobyl|UKR|51.389,30.099|Pripyat|Chornobyl
Bushehr|IRN|28.97,50.84|Bushehr|
Natanz|IRN|33.72,51.73|Natanz|
Fordow|IRN|34.885,50.996|Qom|Fordo
Arak|IRN|34.09,49.69|Arak|
Dimona|ISR|31.07,35.03|Dimona|
Temple Mount|PSE|31.778,35.235|Jerusalem|Haram al-Sharif,al-Aqsa,Al-Aqsa,Al-Aqsa Mosque,al-Aqsa mosque,Al Aqsa
Western Wall|PSE|31.777,35.234|Jerusalem|
Ben Gurion Airport|ISR|32.01,34.885|Tel Aviv|Ben Gurion International Airport,Ben Gurion airport
Rafah crossing|EGY|31.25,34.26|Rafah|Rafah Crossing,Rafah border crossing
Kerem Shalom crossing|PSE|31.23,34.28|Kerem Shalom|Kerem Shalom,Kerem Shalom border crossing
Erez crossing|PSE|31.56,34.55|Beit Hanoun|Erez Crossing
Philadelphi Corridor|PSE|31.27,34.26|Rafah|Philadelphi corridor
Netzarim Corridor|PSE|31.47,34.42|Gaza|Netzarim corridor,Netzarim
Dahiyeh|LBN|33.85,35.51|Beirut|Dahieh,Dahiya
Engels|RUS|51.48,46.21|Engels|Engels airbase
Olenya|RUS|68.15,33.46|Olenegorsk|Olenya airbase,Olenya air base
Belaya|RUS|52.91,103.57|Usolye-Sibirskoye|Belaya airbase,Belaya air base
Sheremetyevo|RUS|55.97,37.41|Moscow|Sheremetyevo Airport
Panmunjom|KOR|37.956,126.677|Panmunjom|
Yongbyon|PRK|39.8,125.75|Yongbyon|
Punggye-ri|PRK|41.28,129.08|Punggye-ri|
St. Peter's Square|VAT|41.902,12.457|Vatican City|St Peter's Square,St. Peter's Basilica
Zaporizhzhia nuclear power plant|UKR|47.51,34.585|Enerhodar|Zaporizhzhia Nuclear Power Plant,ZNPP,Zaporozhye NPP
Diego Garcia|IOT|-7.31,72.41|Diego Garcia|
Christmas Island|CXR|-10.49,105.62|Flying Fish Cove|
""".strip()

# Towns of the news that the gazetteer leaves out: name | alpha-3 | latitude, longitude | state or province | other names.
TOWNS = """
Robotyne|UKR|47.446,35.837|Zaporizhzhia|Rabotino
Al-Tanf|SYR|33.51,38.67|Homs|al-Tanf,Tanf
Marea|SYR|36.475,37.2|Aleppo|Mare
Maungdaw|MMR|20.82,92.37|Rakhine|
Arsal|LBN|34.18,36.42|Baalbek-Hermel|Ersal
Hawija|IRQ|35.32,43.77|Kirkuk|Hawijah,al-Hawija
Amona|PSE|31.95,35.26|West Bank|
Zamzam|SDN|13.48,25.3|North Darfur|
""".strip()

# What news calls a place without its name: words after the country's or in its place.
EPITHETS = """
UKR|second city|Kharkiv
UKR|second-largest city|Kharkiv
UKR|second largest city|Kharkiv
RUS|second city|Saint Petersburg
RUS|second-largest city|Saint Petersburg
SYR|second city|Aleppo
SYR|largest city|Aleppo
SYR|second-largest city|Homs
IRQ|second-largest city|Mosul
IRQ|second city|Mosul
LBY|second city|Benghazi
LBY|second-largest city|Benghazi
TUR|largest city|Istanbul
TUR|biggest city|Istanbul
TUR|commercial hub|Istanbul
PAK|largest city|Karachi
PAK|commercial capital|Karachi
IND|financial capital|Mumbai
IND|commercial capital|Mumbai
CHN|financial hub|Shanghai
NGA|commercial capital|Lagos
NGA|largest city|Lagos
ISR|commercial capital|Tel Aviv
ISR|second city|Tel Aviv
LBN|second city|Tripoli
YEM|second city|Aden
KAZ|largest city|Almaty
KAZ|commercial capital|Almaty
MMR|largest city|Yangon
MMR|second city|Mandalay
MMR|second-largest city|Mandalay
VNM|southern metropolis|Ho Chi Minh City
EGY|second city|Alexandria
EGY|second-largest city|Alexandria
ECU|largest city|Guayaquil
BRA|largest city|Sao Paulo
USA|largest city|New York City
AUS|largest city|Sydney
CIV|commercial capital|Abidjan
TZA|commercial capital|Dar es Salaam
BOL|largest city|Santa Cruz de la Sierra
MAR|largest city|Casablanca
MAR|economic capital|Casablanca
SAU|second city|Jeddah
IRN|second city|Mashhad
IRN|second-largest city|Mashhad
AFG|second-largest city|Kandahar
ZWE|second city|Bulawayo
ZWE|second-largest city|Bulawayo
KEN|second city|Mombasa
COD|second-largest city|Lubumbashi
CMR|commercial capital|Douala
GBR|second city|Birmingham
FRA|second city|Marseille
DEU|financial capital|Frankfurt am Main
SDN|second city|Omdurman
SSD|second city|Malakal
""".strip()

SPELLINGS = """
Los Angeles|L.A|LA
New York City|NYC|N.Y.C
U.S.|U.S
U.K.|U.K
D.C.|D.C
N.Y.|N.Y
N.J.|N.J
Philadelphia|Phila
Ra’s al ‘Ayn|Ras al-Ain|Ras al-Ayn|Ras al-Ein
Ma‘arrat an Nu‘mān|Maarat al-Numan|Maaret al-Numan|Maarrat al-Numan|Maarat al-Nuaman
Al Ḩasakah|Hasakah|Hasaka|Hasakeh|Hassakeh|Hassakah
Ar Raqqah|Raqqa|Raqa|Rakka
Slovyansk|Sloviansk|Slavyansk
Deir ez-Zor|Deir el-Zour|Deir al-Zour|Deir Az Zor|Dir el Zour|Deir Ezzor|Deir Al-Zor|Deir el-Zor|Deir al-Zor
""".strip()
