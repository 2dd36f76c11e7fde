"""The table of countries: names, demonyms, capitals, points, aliases and seats of government.

Rule: facts only, one country a line, codes as ISO 3166-1 has them (plus XKX for Kosovo, in general use).

Fields: alpha-3 | alpha-2 | name | demonyms | capital | latitude, longitude | aliases | seats and bodies.
Points are rounded middles of the country, in the manner of gazetteers' country points. Demonyms are
adjectives and nouns; regular plurals in -s are added by the reader of the table.
"""

COUNTRIES = """
ABW|AW|Aruba|Aruban|Oranjestad|12.5,-69.97||
AFG|AF|Afghanistan|Afghan|Kabul|33,66|Islamic Emirate of Afghanistan|Taliban,Taleban,Arg palace
AGO|AO|Angola|Angolan|Luanda|-12.5,18.5||UNITA,MPLA
AIA|AI|Anguilla|Anguillan|The Valley|18.22,-63.05||
ALA|AX|Aland Islands|Alander|Mariehamn|60.2,20|Aland|
ALB|AL|Albania|Albanian|Tirana|41,20||
AND|AD|Andorra|Andorran|Andorra la Vella|42.55,1.58||
ARE|AE|United Arab Emirates|Emirati|Abu Dhabi|23.75,54.5|UAE,U.A.E.,Emirates|
ARG|AR|Argentina|Argentine,Argentinian,Argentinean|Buenos Aires|-34,-64|Argentine Republic|Casa Rosada
ARM|AM|Armenia|Armenian|Yerevan|40.25,45||
ASM|AS|American Samoa|American Samoan|Pago Pago|-14.32,-170.74||
ATA|AQ|Antarctica|Antarctic||-78.16,16.41||
ATF|TF|French Southern Territories|||-49.25,69.17||
ATG|AG|Antigua and Barbuda|Antiguan,Barbudan|Saint John's|17.05,-61.8|Antigua,Barbuda|
AUS|AU|Australia|Australian,Aussie|Canberra|-25.6,134.3||
AUT|AT|Austria|Austrian|Vienna|47.33,13.33||Ballhausplatz
AZE|AZ|Azerbaijan|Azerbaijani,Azeri|Baku|40.5,47.5||
BDI|BI|Burundi|Burundian,Burundi's|Gitega|-3.5,30||
BEL|BE|Belgium|Belgian|Brussels|50.75,4.5||
BEN|BJ|Benin|Beninese,Beninois|Porto-Novo|9.5,2.25||
BES|BQ|Bonaire, Sint Eustatius and Saba|Bonairean|Kralendijk|12.17,-68.29|Bonaire,Caribbean Netherlands|
BFA|BF|Burkina Faso|Burkinabe,Burkinabé|Ouagadougou|13,-2|Burkina|
BGD|BD|Bangladesh|Bangladeshi|Dhaka|24,90||Awami League,Bangladesh Nationalist Party
BGR|BG|Bulgaria|Bulgarian|Sofia|42.67,25.25||
BHR|BH|Bahrain|Bahraini|Manama|26.03,50.55|Kingdom of Bahrain|
BHS|BS|Bahamas|Bahamian|Nassau|24,-76|the Bahamas|
BIH|BA|Bosnia and Herzegovina|Bosnian,Herzegovinian,Bosniak|Sarajevo|44.25,17.83|Bosnia,Bosnia-Herzegovina,Bosnia & Herzegovina,BiH|
BLM|BL|Saint Barthelemy||Gustavia|17.9,-62.83|St. Barts,Saint Barthélemy|
BLR|BY|Belarus|Belarusian,Belarussian,Byelorussian|Minsk|53,28|Byelorussia|
BLZ|BZ|Belize|Belizean|Belmopan|17.25,-88.75||
BMU|BM|Bermuda|Bermudian,Bermudan|Hamilton|32.31,-64.75||
BOL|BO|Bolivia|Bolivian|La Paz|-17,-65||
BRA|BR|Brazil|Brazilian|Brasilia|-10.4,-53.3||Planalto,Itamaraty
BRB|BB|Barbados|Barbadian,Bajan|Bridgetown|13.17,-59.53||
BRN|BN|Brunei|Bruneian|Bandar Seri Begawan|4.5,114.67|Brunei Darussalam|
BTN|BT|Bhutan|Bhutanese|Thimphu|27.5,90.5||
BVT|BV|Bouvet Island|||-54.43,3.4||
BWA|BW|Botswana|Botswanan,Motswana,Batswana|Gaborone|-22,24||
CAF|CF|Central African Republic|Central African|Bangui|7,21|CAR,C.A.R.|Seleka,anti-Balaka
CAN|CA|Canada|Canadian|Ottawa|60.5,-97||Parliament Hill,Rideau Hall
CCK|CC|Cocos Islands|||-12.16,96.87|Cocos (Keeling) Islands|
CHE|CH|Switzerland|Swiss|Bern|47,8.01|Swiss Confederation|
CHL|CL|Chile|Chilean|Santiago|-30,-71||La Moneda
CHN|CN|China|Chinese|Beijing|35.9,104.1|People's Republic of China,PRC,P.R.C.,mainland China,Mainland China,Communist China|Zhongnanhai,Chinese Communist Party,CCP,PLA,People's Liberation Army,Politburo,Xinhua
CIV|CI|Ivory Coast|Ivorian,Ivoirian|Yamoussoukro|8,-5.5|Cote d'Ivoire,Côte d'Ivoire|
CMR|CM|Cameroon|Cameroonian|Yaounde|6,12.5|Cameroun|
COD|CD|DR Congo|Congolese|Kinshasa|-2.5,23.5|Democratic Republic of the Congo,Democratic Republic of Congo,DRC,D.R.C.,D.R. Congo,Congo-Kinshasa,Zaire,the Congo,Congo,Congo (Kinshasa)|M23,FARDC
COG|CG|Republic of the Congo|Congolese|Brazzaville|-1,15.5|Congo-Brazzaville,Republic of Congo,Congo Republic|
COK|CK|Cook Islands|Cook Islander|Avarua|-21.23,-159.78||
COL|CO|Colombia|Colombian|Bogota|4,-73.25||FARC,ELN,Revolutionary Armed Forces of Colombia,National Liberation Army,Casa de Narino
COM|KM|Comoros|Comoran,Comorian|Moroni|-12.17,44.25|the Comoros|
CPV|CV|Cape Verde|Cape Verdean,Cabo Verdean|Praia|16,-24|Cabo Verde|
CRI|CR|Costa Rica|Costa Rican|San Jose|10,-84||
CUB|CU|Cuba|Cuban|Havana|22,-79.5||
CUW|CW|Curacao|Curacaoan|Willemstad|12.17,-69|Curaçao|
CXR|CX|Christmas Island|||-10.5,105.67||
CYM|KY|Cayman Islands|Caymanian|George Town|19.5,-80.67|the Caymans|
CYP|CY|Cyprus|Cypriot,Greek Cypriot,Turkish Cypriot|Nicosia|35,33||
CZE|CZ|Czech Republic|Czech|Prague|49.75,15|Czechia|Prague Castle
DEU|DE|Germany|German|Berlin|51.5,10.5|Federal Republic of Germany|Bundestag,Bundeswehr,Bundesrat
DJI|DJ|Djibouti|Djiboutian|Djibouti|11.83,42.5||
DMA|DM|Dominica|Dominican|Roseau|15.5,-61.33||
DNK|DK|Denmark|Danish,Dane|Copenhagen|56,10||Christiansborg,Folketing
DOM|DO|Dominican Republic|Dominican|Santo Domingo|19,-70.67||
DZA|DZ|Algeria|Algerian|Algiers|28,3||
ECU|EC|Ecuador|Ecuadorian,Ecuadorean,Ecuadoran|Quito|-1.25,-78.25||Carondelet
EGY|EG|Egypt|Egyptian|Cairo|27,30|Arab Republic of Egypt|Muslim Brotherhood
ERI|ER|Eritrea|Eritrean|Asmara|15,39||
ESH|EH|Western Sahara|Sahrawi,Saharawi|Laayoune|25,-13.5||Polisario,Polisario Front
ESP|ES|Spain|Spanish,Spaniard|Madrid|40,-4||Moncloa,ETA,La Moncloa
EST|EE|Estonia|Estonian|Tallinn|59,26||
ETH|ET|Ethiopia|Ethiopian|Addis Ababa|8,38||TPLF,Tigray People's Liberation Front,Tigrayan,Oromo Liberation Army,Fano
FIN|FI|Finland|Finnish,Finn|Helsinki|64,26||
FJI|FJ|Fiji|Fijian|Suva|-18,178||
FLK|FK|Falkland Islands|Falkland Islander|Stanley|-51.75,-59.17|Falklands,the Falklands|
FRA|FR|France|French,Frenchman,Frenchmen,Frenchwoman|Paris|46,2|French Republic|Elysee,Élysée,Elysée,Élysée Palace,Elysee Palace,Quai d'Orsay,Matignon
FRO|FO|Faroe Islands|Faroese|Torshavn|62,-7|Faroes|
FSM|FM|Micronesia|Micronesian|Palikir|6.92,158.18|Federated States of Micronesia|
GAB|GA|Gabon|Gabonese|Libreville|-1,11.75||
GBR|GB|United Kingdom|British,Briton,Brit,English,Englishman,Englishmen,Scottish,Scot,Welsh,Northern Irish|London|54.76,-2.7|UK,U.K.,Britain,Great Britain|Downing Street,10 Downing Street,No. 10 Downing Street,Number 10,No 10,No. 10,Whitehall,Westminster,Buckingham Palace,House of Commons,House of Lords,MI5,MI6,Scotland Yard,Foreign Office,Royal Air Force,RAF,Royal Navy
GEO|GE|Georgia|Georgian|Tbilisi|42,43.5|Republic of Georgia|Georgian Dream
GGY|GG|Guernsey||Saint Peter Port|49.58,-2.33||
GHA|GH|Ghana|Ghanaian|Accra|8,-1.2||
GIB|GI|Gibraltar|Gibraltarian|Gibraltar|36.14,-5.35||
GIN|GN|Guinea|Guinean|Conakry|10.83,-10.67|Guinea-Conakry|
GLP|GP|Guadeloupe|Guadeloupean|Basse-Terre|16.25,-61.58||
GMB|GM|Gambia|Gambian|Banjul|13.5,-15.5|the Gambia,The Gambia|
GNB|GW|Guinea-Bissau|Bissau-Guinean|Bissau|12,-15|Guinea Bissau|
GNQ|GQ|Equatorial Guinea|Equatorial Guinean,Equatoguinean|Malabo|1.7,10.53||
GRC|GR|Greece|Greek|Athens|39,22|Hellenic Republic|Maximos Mansion
GRD|GD|Grenada|Grenadian|Saint George's|12.12,-61.67||
GRL|GL|Greenland|Greenlandic,Greenlander|Nuuk|72,-40||
GTM|GT|Guatemala|Guatemalan|Guatemala City|15.5,-90.25||
GUF|GF|French Guiana|French Guianese|Cayenne|4,-53||
GUM|GU|Guam|Guamanian|Hagatna|13.48,144.78||
GUY|GY|Guyana|Guyanese|Georgetown|5,-59||
HKG|HK|Hong Kong|Hong Konger,Hongkonger|Hong Kong|22.25,114.17|Hong Kong SAR,Hongkong|
HMD|HM|Heard Island and McDonald Islands|||-53.1,73.5||
HND|HN|Honduras|Honduran|Tegucigalpa|15,-86.5||
HRV|HR|Croatia|Croatian,Croat|Zagreb|45.17,15.5||
HTI|HT|Haiti|Haitian|Port-au-Prince|19,-72.42||
HUN|HU|Hungary|Hungarian|Budapest|47,20||Fidesz
IDN|ID|Indonesia|Indonesian|Jakarta|-5,120||
IMN|IM|Isle of Man|Manx|Douglas|54.25,-4.5||
IND|IN|India|Indian|New Delhi|22,79||South Block,Lok Sabha,Rajya Sabha,BJP,Bharatiya Janata Party
IOT|IO|British Indian Ocean Territory|Chagossian||-6,71.5|Chagos Islands,Chagos|
IRL|IE|Ireland|Irish,Irishman,Irishmen|Dublin|53,-8|Republic of Ireland,Irish Republic|Dail,Oireachtas,Taoiseach,Tanaiste,Sinn Fein
IRN|IR|Iran|Iranian,Persian|Tehran|32,53|Islamic Republic of Iran,Islamic Republic,Persia|Revolutionary Guard,Revolutionary Guards,IRGC,Islamic Revolutionary Guard Corps,Quds Force,Majlis,Basij
IRQ|IQ|Iraq|Iraqi|Baghdad|33,44||Popular Mobilization Forces,Popular Mobilisation Forces,Peshmerga,Hashd al-Shaabi,Kataib Hezbollah,Kurdistan Regional Government,KRG
ISL|IS|Iceland|Icelandic,Icelander|Reykjavik|65,-18||
ISR|IL|Israel|Israeli|Jerusalem|31.5,34.75|State of Israel,Jewish state,Jewish State|IDF,Israel Defense Forces,Israel Defence Forces,Mossad,Shin Bet,Knesset,Likud,Shabak
ITA|IT|Italy|Italian|Rome|42.83,12.83||Quirinale,Palazzo Chigi,Farnesina
JAM|JM|Jamaica|Jamaican|Kingston|18.25,-77.5||
JEY|JE|Jersey||Saint Helier|49.22,-2.12||
JOR|JO|Jordan|Jordanian|Amman|31,36|Hashemite Kingdom of Jordan,Hashemite Kingdom|
JPN|JP|Japan|Japanese|Tokyo|35.69,139.75||Kantei,the Diet,LDP,Self-Defense Forces
KAZ|KZ|Kazakhstan|Kazakh,Kazakhstani|Astana|48,68||Akorda
KEN|KE|Kenya|Kenyan|Nairobi|1,38||
KGZ|KG|Kyrgyzstan|Kyrgyz,Kyrgyzstani|Bishkek|41,75|Kirghizia|
KHM|KH|Cambodia|Cambodian,Khmer|Phnom Penh|13,105|Kampuchea|
KIR|KI|Kiribati|I-Kiribati|Tarawa|1.42,173||
KNA|KN|Saint Kitts and Nevis|Kittitian,Nevisian|Basseterre|17.33,-62.75|St. Kitts and Nevis,St Kitts and Nevis,St. Kitts|
KOR|KR|South Korea|South Korean,Korean|Seoul|36.5,127.75|Republic of Korea,ROK,R.O.K.,S. Korea,S.Korea|Blue House
KWT|KW|Kuwait|Kuwaiti|Kuwait City|29.5,47.75||
LAO|LA|Laos|Laotian,Lao|Vientiane|18,105||
LBN|LB|Lebanon|Lebanese|Beirut|33.83,35.83||Hezbollah,Hizbullah,Hizbollah,Hezbullah,Baabda Palace
LBR|LR|Liberia|Liberian|Monrovia|6.5,-9.5||
LBY|LY|Libya|Libyan|Tripoli|28,17|Libyan Arab Jamahiriya,Jamahiriya|Government of National Accord,Libyan National Army,LNA
LCA|LC|Saint Lucia|Saint Lucian,St. Lucian|Castries|13.88,-60.97|St. Lucia,St Lucia|
LIE|LI|Liechtenstein|Liechtensteiner|Vaduz|47.17,9.53||
LKA|LK|Sri Lanka|Sri Lankan|Colombo|7,81|Ceylon|LTTE,Tamil Tigers,Liberation Tigers of Tamil Eelam
LSO|LS|Lesotho|Basotho,Mosotho|Maseru|-29.5,28.25||
LTU|LT|Lithuania|Lithuanian|Vilnius|56,24||Seimas
LUX|LU|Luxembourg|Luxembourgish,Luxembourger|Luxembourg|49.75,6.17||
LVA|LV|Latvia|Latvian|Riga|57,25||Saeima
MAC|MO|Macau|Macanese|Macau|22.16,113.57|Macao|
MAF|MF|Saint Martin||Marigot|18.08,-63.06||
MAR|MA|Morocco|Moroccan|Rabat|32,-6||
MCO|MC|Monaco|Monegasque,Monacan|Monaco|43.73,7.41||
MDA|MD|Moldova|Moldovan,Moldavian|Chisinau|47.25,28.58|Republic of Moldova,Moldavia|
MDG|MG|Madagascar|Malagasy,Madagascan|Antananarivo|-20,47||
MDV|MV|Maldives|Maldivian|Male|3.2,73|the Maldives|
MEX|MX|Mexico|Mexican|Mexico City|23,-102||Los Pinos
MHL|MH|Marshall Islands|Marshallese|Majuro|7.11,171.24||
MKD|MK|North Macedonia|North Macedonian,Macedonian|Skopje|41.67,21.75|Macedonia,FYROM,Former Yugoslav Republic of Macedonia|
MLI|ML|Mali|Malian|Bamako|18,-2||
MLT|MT|Malta|Maltese|Valletta|35.92,14.43||
MMR|MM|Myanmar|Burmese,Myanmarese|Naypyidaw|21,96|Burma|Tatmadaw,National League for Democracy,Arakan Army,Karen National Union,Kachin Independence Army
MNE|ME|Montenegro|Montenegrin|Podgorica|42.75,19.25||
MNG|MN|Mongolia|Mongolian|Ulaanbaatar|46,105||
MNP|MP|Northern Mariana Islands||Saipan|17.25,145.8|Northern Marianas|
MOZ|MZ|Mozambique|Mozambican|Maputo|-18.25,35||Renamo,Frelimo
MRT|MR|Mauritania|Mauritanian|Nouakchott|20,-12||
MSR|MS|Montserrat|Montserratian|Plymouth|16.75,-62.2||
MTQ|MQ|Martinique|Martinican|Fort-de-France|14.67,-61||
MUS|MU|Mauritius|Mauritian|Port Louis|-20.3,57.58||
MWI|MW|Malawi|Malawian|Lilongwe|-13.5,34||
MYS|MY|Malaysia|Malaysian|Kuala Lumpur|2.5,112.5||Putrajaya
MYT|YT|Mayotte|Mahoran|Mamoudzou|-12.83,45.17||
NAM|NA|Namibia|Namibian|Windhoek|-22,17||
NCL|NC|New Caledonia|New Caledonian,Kanak|Noumea|-21.5,165.5||
NER|NE|Niger|Nigerien|Niamey|18,9||
NFK|NF|Norfolk Island|||-29.03,167.95||
NGA|NG|Nigeria|Nigerian|Abuja|10,8||Boko Haram,Aso Rock,ISWAP
NIC|NI|Nicaragua|Nicaraguan|Managua|13,-85||Sandinista
NIU|NU|Niue|Niuean|Alofi|-19.03,-169.87||
NLD|NL|Netherlands|Dutch,Dutchman,Dutchmen|Amsterdam|52.25,5.75|the Netherlands,The Netherlands,Holland|Binnenhof
NOR|NO|Norway|Norwegian|Oslo|62,10||Storting
NPL|NP|Nepal|Nepalese,Nepali|Kathmandu|28,84||
NRU|NR|Nauru|Nauruan|Yaren|-0.52,166.93||
NZL|NZ|New Zealand|New Zealander,Kiwi,Maori|Wellington|-42,174||Beehive
OMN|OM|Oman|Omani|Muscat|21,57|Sultanate of Oman|
PAK|PK|Pakistan|Pakistani|Islamabad|30,70|Islamic Republic of Pakistan|ISI,Inter-Services Intelligence,Tehreek-e-Taliban Pakistan,TTP,Pakistani Taliban,Lashkar-e-Taiba,Rawalpindi GHQ,PTI
PAN|PA|Panama|Panamanian|Panama City|9,-80||
PCN|PN|Pitcairn|Pitcairn Islander|Adamstown|-25.07,-130.1|Pitcairn Islands|
PER|PE|Peru|Peruvian|Lima|-10,-75.25||Shining Path
PHL|PH|Philippines|Philippine,Filipino,Filipina|Manila|13,122|the Philippines|Malacanang,Malacañang,Moro Islamic Liberation Front,MILF,Abu Sayyaf,New People's Army
PLW|PW|Palau|Palauan|Ngerulmud|7.5,134.58||
PNG|PG|Papua New Guinea|Papua New Guinean|Port Moresby|-6,147|PNG|
POL|PL|Poland|Polish,Pole|Warsaw|52,20||Sejm
PRI|PR|Puerto Rico|Puerto Rican|San Juan|18.25,-66.5||
PRK|KP|North Korea|North Korean|Pyongyang|40,127|Democratic People's Republic of Korea,DPRK,D.P.R.K.,N. Korea,N.Korea|KCNA,Workers' Party of Korea
PRT|PT|Portugal|Portuguese|Lisbon|39.69,-8||
PRY|PY|Paraguay|Paraguayan|Asuncion|-23,-58||
PSE|PS|Palestine|Palestinian,Gazan|Ramallah|31.92,35.2|State of Palestine,Palestinian territories,Palestinian Territories,Palestinian territory,occupied Palestinian territories,Occupied Palestinian Territories,Gaza,Gaza Strip,the Gaza Strip,West Bank,the West Bank|Hamas,Fatah,Palestinian Authority,Palestinian National Authority,Palestine Liberation Organization,PLO,Islamic Jihad,Palestinian Islamic Jihad,PIJ,Qassam Brigades,al-Qassam Brigades,Al-Aqsa Martyrs Brigades,Mukataa
PYF|PF|French Polynesia|French Polynesian,Tahitian|Papeete|-15,-140|Tahiti|
QAT|QA|Qatar|Qatari|Doha|25.5,51.25||Amiri Diwan
REU|RE|Reunion|Reunionese|Saint-Denis|-21.1,55.6|Réunion|
ROU|RO|Romania|Romanian,Rumanian|Bucharest|46,25|Rumania|Cotroceni
RUS|RU|Russia|Russian|Moscow|60,100|Russian Federation,RF|Kremlin,State Duma,Duma,FSB,GRU,SVR,Federation Council,Wagner,Wagner Group,Smolenskaya Square,Roscosmos,Rosatom,Gazprom,TASS,RIA Novosti,Chechen,Dagestani,Soviet Union,USSR
RWA|RW|Rwanda|Rwandan|Kigali|-2,30||
SAU|SA|Saudi Arabia|Saudi,Saudi Arabian|Riyadh|25,45|Kingdom of Saudi Arabia,KSA|
SDN|SD|Sudan|Sudanese|Khartoum|16,30|Republic of Sudan|Rapid Support Forces,RSF,Sudanese Armed Forces,SAF,Janjaweed,Darfuri
SEN|SN|Senegal|Senegalese|Dakar|14,-14.25||
SGP|SG|Singapore|Singaporean|Singapore|1.37,103.8||
SGS|GS|South Georgia and the South Sandwich Islands|||-54.5,-37||
SHN|SH|Saint Helena|Saint Helenian|Jamestown|-15.95,-5.7|St. Helena,St Helena|
SJM|SJ|Svalbard and Jan Mayen||Longyearbyen|78,20|Svalbard|
SLB|SB|Solomon Islands|Solomon Islander|Honiara|-8,159|the Solomons|
SLE|SL|Sierra Leone|Sierra Leonean|Freetown|8.5,-11.5||
SLV|SV|El Salvador|Salvadoran,Salvadorean,Salvadorian|San Salvador|13.83,-88.92|Salvador|FMLN,Farabundo Marti National Liberation Front
SMR|SM|San Marino|Sammarinese|San Marino|43.93,12.42||
SOM|SO|Somalia|Somali,Somalian|Mogadishu|6,48||al-Shabab,al-Shabaab,Al-Shabaab,Al Shabaab,Al-Shabab,Villa Somalia
SPM|PM|Saint Pierre and Miquelon||Saint-Pierre|46.83,-56.33|St. Pierre and Miquelon|
SRB|RS|Serbia|Serbian,Serb|Belgrade|44.82,20.46||
SSD|SS|South Sudan|South Sudanese|Juba|7.5,30|Republic of South Sudan|SPLA,SPLM,SPLM-IO
STP|ST|Sao Tome and Principe|Sao Tomean|Sao Tome|1,7|São Tomé and Príncipe|
SUR|SR|Suriname|Surinamese|Paramaribo|4,-56|Surinam|
SVK|SK|Slovakia|Slovak,Slovakian|Bratislava|48.67,19.5|Slovak Republic|
SVN|SI|Slovenia|Slovenian,Slovene|Ljubljana|46.08,15||
SWE|SE|Sweden|Swedish,Swede|Stockholm|62,15||Riksdag,Rosenbad
SWZ|SZ|Eswatini|Swazi,Emaswati|Mbabane|-26.5,31.5|Swaziland|
SXM|SX|Sint Maarten||Philipsburg|18.04,-63.07|St. Maarten|
SYC|SC|Seychelles|Seychellois|Victoria|-4.58,55.67|the Seychelles|
SYR|SY|Syria|Syrian|Damascus|35,38|Syrian Arab Republic|Syrian Democratic Forces,SDF,YPG,People's Protection Units,Free Syrian Army,FSA,SANA,Hayat Tahrir al-Sham,HTS,Nusra Front,al-Nusra Front,Jabhat al-Nusra,White Helmets
TCA|TC|Turks and Caicos Islands||Cockburn Town|21.73,-71.58|Turks and Caicos|
TCD|TD|Chad|Chadian|N'Djamena|15,19||
TGO|TG|Togo|Togolese|Lome|8,1.17||
THA|TH|Thailand|Thai|Bangkok|15.5,101|Siam|Government House of Thailand
TJK|TJ|Tajikistan|Tajik,Tajikistani|Dushanbe|39,71||
TKL|TK|Tokelau|Tokelauan||-9,-171.75||
TKM|TM|Turkmenistan|Turkmen,Turkmenistani|Ashgabat|40,60||
TLS|TL|East Timor|East Timorese,Timorese|Dili|-8.83,125.75|Timor-Leste,Timor Leste|Fretilin
TON|TO|Tonga|Tongan|Nuku'alofa|-20,-175||
TTO|TT|Trinidad and Tobago|Trinidadian,Tobagonian|Port of Spain|11,-61|Trinidad,Trinidad & Tobago|
TUN|TN|Tunisia|Tunisian|Tunis|34,9||Ennahda,Carthage Palace
TUR|TR|Turkey|Turkish,Turk|Ankara|39,35|Türkiye,Turkiye,Republic of Turkey,Republic of Türkiye|AKP,Justice and Development Party,Bestepe
TUV|TV|Tuvalu|Tuvaluan|Funafuti|-8,178||
TWN|TW|Taiwan|Taiwanese|Taipei|24,121|Republic of China,ROC,Chinese Taipei|Kuomintang,Democratic Progressive Party,DPP,KMT
TZA|TZ|Tanzania|Tanzanian|Dodoma|-6,35|United Republic of Tanzania|
UGA|UG|Uganda|Ugandan|Kampala|2,33||Lord's Resistance Army,LRA,Allied Democratic Forces
UKR|UA|Ukraine|Ukrainian|Kyiv|49,32|the Ukraine|Verkhovna Rada,SBU,Rada,Security Service of Ukraine,Bankova,HUR,Azov Brigade,Azov Regiment,Euromaidan,Crimean Tatar
UMI|UM|United States Minor Outlying Islands|||0,-160||
URY|UY|Uruguay|Uruguayan|Montevideo|-33,-56||
USA|US|United States|American|Washington|39.76,-98.5|United States of America,US,U.S.,USA,U.S.A.,America,the States,U. S.|White House,the White House,Pentagon,State Department,U.S. State Department,US State Department,Capitol Hill,Congress,House of Representatives,Oval Office,Supreme Court of the United States,CIA,FBI,NSA,CENTCOM,Central Command,Centcom,AFRICOM,Treasury Department,Department of Justice,Justice Department,Department of Homeland Security,Homeland Security,Department of Defense,Defense Department,Foggy Bottom,Camp David,Mar-a-Lago,Democrats,Republicans,Republican Party,GOP,DHS,ICE,USAID,DEA,Navy SEALs
UZB|UZ|Uzbekistan|Uzbek,Uzbekistani|Tashkent|41.38,63.97||
VAT|VA|Vatican City|Vatican|Vatican City|41.9,12.45|Vatican,the Vatican,Vatican City State|Holy See,the Holy See,Apostolic Palace
VCT|VC|Saint Vincent and the Grenadines|Vincentian|Kingstown|13.08,-61.2|St. Vincent and the Grenadines,St. Vincent|
VEN|VE|Venezuela|Venezuelan|Caracas|8,-66|Bolivarian Republic of Venezuela|Miraflores,Miraflores Palace,PDVSA
VGB|VG|British Virgin Islands||Road Town|18.5,-64.5||
VIR|VI|U.S. Virgin Islands|Virgin Islander|Charlotte Amalie|18.34,-64.93|US Virgin Islands,Virgin Islands|
VNM|VN|Vietnam|Vietnamese|Hanoi|16.17,107.83|Viet Nam|
VUT|VU|Vanuatu|Ni-Vanuatu,Vanuatuan|Port Vila|-16,167||
WLF|WF|Wallis and Futuna||Mata-Utu|-13.3,-176.2||
WSM|WS|Samoa|Samoan|Apia|-13.8,-172.18|Western Samoa|
XKX|XK|Kosovo|Kosovar,Kosovan|Pristina|42.58,21||KLA,Kosovo Liberation Army,KFOR
YEM|YE|Yemen|Yemeni|Sanaa|15.5,47.5|Republic of Yemen|Houthi,Houthis,Huthi,Huthis,Ansar Allah,Ansarullah,AQAP,Southern Transitional Council
ZAF|ZA|South Africa|South African|Pretoria|-29,24||ANC,African National Congress,Union Buildings
ZMB|ZM|Zambia|Zambian|Lusaka|-14.33,28.5||
ZWE|ZW|Zimbabwe|Zimbabwean|Harare|-19,29|Rhodesia|ZANU-PF,Zanu-PF,MDC
""".strip()

IGO = """
European Union|EU|E.U.|European Commission|European Council|European Parliament|Council of Europe|Brussels bloc|bloc
United Nations|UN|U.N.|Security Council|UN Security Council|U.N. Security Council|UNSC|General Assembly|UNHCR
UNICEF|UNESCO|UNRWA|OCHA|UNIFIL|MINUSMA|MONUSCO|UNMISS|UNAMID|UNMIK|UNAMI|UNDP|World Food Programme|World Food Program
WFP|World Health Organization|WHO|International Atomic Energy Agency|IAEA|I.A.E.A.|NATO|North Atlantic Treaty Organization
African Union|AU|Arab League|League of Arab States|OSCE|Organization for Security and Cooperation in Europe
Organisation for Security and Co-operation in Europe|International Criminal Court|ICC|International Court of Justice|ICJ
World Bank|International Monetary Fund|IMF|World Trade Organization|WTO|OPEC|OPEC+|ASEAN|ECOWAS|IGAD|GCC
Gulf Cooperation Council|G7|G-7|G8|G-8|G20|G-20|Group of Seven|BRICS|Shanghai Cooperation Organisation
Shanghai Cooperation Organization|SCO|Collective Security Treaty Organization|CSTO|Commonwealth of Independent States|CIS
Organization of American States|OAS|OPCW|Organisation for the Prohibition of Chemical Weapons|Interpol|Europol|INTERPOL
Organization of Islamic Cooperation|Organisation of Islamic Cooperation|OIC|Eurasian Economic Union|SADC|Mercosur|CARICOM
International Organization for Migration|IOM|Human Rights Council|AMISOM|ATMIS|Quartet|Caricom|UNAMA|UNFPA|FAO
""".strip()

# Holders of office whose surname alone names a side in the news of 2006-2026.
PEOPLE = """
USA Trump Biden Obama Bush Clinton Kerry Rubio Blinken Witkoff Hegseth Vance Pompeo Tillerson Rumsfeld Mattis
RUS Putin Lavrov Medvedev Peskov Medinsky Shoigu Belousov Zakharova Nebenzya Ushakov Prigozhin Kadyrov Gerasimov
UKR Zelensky Zelenskyy Zelenskiy Poroshenko Yanukovych Umerov Yermak Kuleba Sybiha Syrskyi Zaluzhny Klitschko Timoshenko Tymoshenko Sybiga
ISR Netanyahu Gallant Olmert Barak Peres Lieberman Lapid Gantz Livni Smotrich Ben-Gvir Dermer
PSE Abbas Haniyeh Sinwar Arafat Meshaal Mashaal Fayyad
IRN Khamenei Rouhani Ahmadinejad Zarif Araghchi Araqchi Pezeshkian Raisi Baghaei Larijani Soleimani
SYR Assad al-Assad al-Sharaa Sharaa Moallem
LBN Nasrallah Hariri Aoun Siniora Mikati Qassem Berri
TUR Erdogan Erdoğan Davutoglu Cavusoglu Fidan Yildirim
GBR Starmer Sunak Cameron Lammy Truss
FRA Macron Sarkozy Hollande Barrot Fabius Chirac
DEU Merkel Scholz Merz Steinmeier Pistorius Baerbock Wadephul
IND Modi Jaishankar
PAK Musharraf Zardari Munir Bhutto
EGY Sisi el-Sissi el-Sisi al-Sisi Mubarak Morsi Abdelatty Shoukry
VEN Maduro Chavez Chávez Guaido Guaidó Machado
CUB Diaz-Canel
COL Petro Uribe
BRA Lula Bolsonaro Rousseff
MEX Sheinbaum
AFG Karzai Ghani
IRQ Maliki al-Maliki Abadi al-Abadi al-Sudani
LBY Gadhafi Gaddafi Qaddafi Haftar Hifter Dbeibah Sarraj
SDN Bashir al-Bashir Burhan al-Burhan Hemedti Hemeti
SSD Kiir Machar
COD Kabila Tshisekedi
RWA Kagame
UGA Museveni
ZWE Mugabe Mnangagwa
KEN Kenyatta Ruto Odinga
ETH Abiy
NGA Buhari Tinubu
ZAF Zuma Ramaphosa Mbeki
BLR Lukashenko
HUN Orban Orbán
POL Tusk Duda Nawrocki
ITA Meloni Berlusconi Renzi
ARM Pashinyan Mirzoyan
AZE Aliyev
GEO Saakashvili Kobakhidze
SRB Vucic Vučić Milosevic
JPN Abe Kishida Ishiba Takaichi
PHL Duterte Aquino
MMR Hlaing
CAN Trudeau
""".strip()

# Cities that stand for a government besides the capitals above, and other spellings of capitals.
CAPITALS = """
UKR|Kiev|Kyiv|KIEV|KYIV
USA|Washington DC|Washington D.C|Washington D.C.|Washington, D.C.|WASHINGTON
RUS|MOSCOW
CHN|Peking|BEIJING
IRN|Teheran|TEHRAN
ISR|Tel Aviv|JERUSALEM
YEM|Sana'a|Sana|Aden
KAZ|Nur-Sultan|Nursultan
MMR|Rangoon|Yangon|Nay Pyi Taw|Naypyitaw
NLD|The Hague|the Hague
IND|Delhi
BOL|Sucre
TZA|Dar es Salaam
BRA|Brasília
COL|Bogotá
MDA|Chişinău|Kishinev
XKX|Prishtina
LBY|Tobruk
CIV|Abidjan
PRY|Asunción
CRI|San José
CMR|Yaoundé
MNG|Ulan Bator
CHE|Berne
RUS|Sochi
LKA|Sri Jayawardenepura Kotte
ZAF|Cape Town
MYS|Putrajaya
NGA|Lagos
TGO|Lomé
KOR|SEOUL
TCD|Ndjamena
FJI|SUVA
""".strip()

# Names that hold a country's name or adjective and are not that country: code or "-" for no side.
OTHERWISE = """
-|North America|South America|Latin America|Central America|North American|South American|Latin American
-|Central American|Islamic State of Iraq|World Jewish Congress|European Jewish Congress|Islamic State
-|Pan American|Pan-American|Indian Ocean|Gulf of Mexico|South China Sea|East China Sea|Sea of Japan
-|Former Soviet|Syria Support Group|State Security Council|National Security Council|Union State
-|West African|East African|North African|Southern African|Horn of Africa|Middle Eastern
USA|New Jersey|New Mexico|Native American|African American|African-American|New England|American Indian|Washington Post
USA|Wall Street Journal|New York Times|Associated Press|CNN|African Americans|Native Americans
GBR|BBC|Northern Ireland
AUS|New South Wales
PNG|New Guinea
RUS|North Ossetia
GEO|South Ossetia|Abkhazia
AFG|Afghan Taliban
PAK|Tehrik-e-Taliban|Tehrik-e-Taliban Pakistan|Tehrik-i-Taliban Pakistan|Pakistani Taliban
SSD|Sudan People's Liberation Movement|Sudan People's Liberation Army|Sudan People's Liberation Movement-in-Opposition
CHN|State Council|People's Republic
USA|National Security Agency
IRQ|Iraqi Kurdistan|Iraqi Kurdish
""".strip()
