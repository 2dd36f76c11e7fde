"""outlets: news agencies and outlets by the names they are printed under, with publisher family and country.

Rule: two names with one family are one publisher, and a claim that both carry has one independent source.
A row: family | country (alpha-3) | kind | names, the usual one first. Kind: agency, broadcaster, paper, site.
The user's own rows come after these and outrank them: see families.
"""

import re
from dataclasses import dataclass
from functools import cache

from dateline.lookup import families

ROWS = """
reuters|GBR|agency|Reuters, Thomson Reuters, REUTERS
ap|USA|agency|Associated Press, The Associated Press, AP, The AP
afp|FRA|agency|AFP, Agence France-Presse, Agence France Presse
dpa|DEU|agency|dpa, Deutsche Presse-Agentur, DPA
upi|USA|agency|UPI, United Press International
bloomberg|USA|agency|Bloomberg, Bloomberg News
tass|RUS|agency|TASS, Tass, ITAR-TASS, Itar-Tass
interfax|RUS|agency|Interfax, Interfax-AVN, INTERFAX
interfax-ukraine|UKR|agency|Interfax-Ukraine, Interfax Ukraine
ria|RUS|agency|RIA Novosti, RIA, RIA-Novosti, Sputnik, Sputnik News, Rossiya Segodnya
regnum|RUS|agency|Regnum
rbc|RUS|paper|RBC, RBK
rt|RUS|broadcaster|RT, Russia Today
vgtrk|RUS|broadcaster|Rossiya-24, Rossiya 24, Rossiya-1, Rossiya 1, VGTRK, Vesti
channel-one-russia|RUS|broadcaster|Channel One, Pervy Kanal
ntv-russia|RUS|broadcaster|NTV
kommersant|RUS|paper|Kommersant
izvestia|RUS|paper|Izvestia, Izvestiya
vedomosti|RUS|paper|Vedomosti
novaya-gazeta|RUS|paper|Novaya Gazeta
pravda|RUS|paper|Pravda, Komsomolskaya Pravda
meduza|LVA|site|Meduza
moscow-times|NLD|site|The Moscow Times, Moscow Times
mash|RUS|site|Mash, Baza, SHOT
zvezda|RUS|broadcaster|Zvezda
ukrinform|UKR|agency|Ukrinform
unian|UKR|agency|UNIAN, Unian
ukrainska-pravda|UKR|site|Ukrainska Pravda, Ukrayinska Pravda
kyiv-independent|UKR|site|Kyiv Independent, The Kyiv Independent
kyiv-post|UKR|site|Kyiv Post, KyivPost
suspilne|UKR|broadcaster|Suspilne
rbc-ukraine|UKR|agency|RBC-Ukraine
liga|UKR|site|LIGA.net
belta|BLR|agency|BelTA, Belta, BELTA
ont|BLR|broadcaster|ONT
rferl|USA|broadcaster|RFE/RL, REL, Radio Free Europe/Radio Liberty, Radio Free Europe, Radio Liberty, Radio Svoboda, Current Time, Radio Farda, Radio Azattyq
voa|USA|broadcaster|VOA, Voice of America, VOA News
rfa|USA|broadcaster|RFA, Radio Free Asia
xinhua|CHN|agency|Xinhua, Xinhua News Agency
cctv|CHN|broadcaster|CCTV, CGTN, China Central Television
global-times|CHN|paper|Global Times, The Global Times
peoples-daily|CHN|paper|People's Daily, People’s Daily
china-daily|CHN|paper|China Daily
cna-taiwan|TWN|agency|Central News Agency, CNA
scmp|HKG|paper|South China Morning Post, SCMP
kyodo|JPN|agency|Kyodo, Kyodo News
jiji|JPN|agency|Jiji Press, Jiji
nhk|JPN|broadcaster|NHK
mainichi|JPN|paper|Mainichi, Mainichi Shimbun, The Mainichi
asahi|JPN|paper|Asahi Shimbun, Asahi
yomiuri|JPN|paper|Yomiuri Shimbun, Yomiuri
nikkei|JPN|paper|Nikkei, Nikkei Asia
japan-times|JPN|paper|The Japan Times, Japan Times
yonhap|KOR|agency|Yonhap, Yonhap News Agency, Yonhap News
chosun|KOR|paper|Chosun Ilbo, JoongAng Ilbo
kcna|PRK|agency|KCNA, Korean Central News Agency
rodong|PRK|paper|Rodong Sinmun
pti|IND|agency|PTI, Press Trust of India
ani|IND|agency|ANI, Asian News International
ians|IND|agency|IANS
times-of-india|IND|paper|The Times of India, Times of India
hindu|IND|paper|The Hindu
hindustan-times|IND|paper|Hindustan Times
indian-express|IND|paper|The Indian Express, Indian Express
the-wire|IND|site|The Wire
ndtv|IND|broadcaster|NDTV, India Today
app|PAK|agency|Associated Press of Pakistan
dawn|PAK|paper|Dawn
geo|PAK|broadcaster|Geo News, Geo TV, ARY News
bss|BGD|agency|BSS, bdnews24
antara|IDN|agency|Antara
bernama|MYS|agency|Bernama
vna|VNM|agency|Vietnam News Agency, VnExpress
rappler|PHL|site|Rappler
irrawaddy|MMR|site|The Irrawaddy, Irrawaddy
myanmar-now|MMR|site|Myanmar Now
tolo|AFG|broadcaster|TOLOnews, Tolo News, TOLO News, Tolo TV
khaama|AFG|agency|Khaama Press, Pajhwok, Pajhwok Afghan News, Bakhtar
amu|AFG|broadcaster|Amu TV
anadolu|TUR|agency|Anadolu, Anadolu Agency, Anadolu Ajansı, Anadolu News Agency
dogan|TUR|agency|Dogan News Agency, DHA, Demirören News Agency, Demiroren News Agency, Dogan
iha|TUR|agency|Ihlas News Agency, IHA
trt|TUR|broadcaster|TRT, TRT World, TRT Haber
hurriyet|TUR|paper|Hurriyet, Hürriyet, Hurriyet Daily News
cumhuriyet|TUR|paper|Cumhuriyet
sabah|TUR|paper|Daily Sabah, Sabah
milliyet|TUR|paper|Milliyet
karar|TUR|paper|Karar
ntv-turkey|TUR|broadcaster|CNN Turk, Haberturk, Habertürk
irna|IRN|agency|IRNA, Islamic Republic News Agency
isna|IRN|agency|ISNA
mehr|IRN|agency|MNA, Mehr, Mehr News Agency, Mehr News
tasnim|IRN|agency|Tasnim, Tasnim News Agency, Tasnim News
fars|IRN|agency|Fars, Fars News Agency, Fars News
mizan|IRN|agency|Mizan, Mizan News Agency, Mizan Online
nour|IRN|agency|Nour News, Nournews
press-tv|IRN|broadcaster|Press TV, PressTV
irib|IRN|broadcaster|IRIB, Iran's state television, Iran’s state television, Iranian state television, Iranian state TV
alalam|IRN|broadcaster|Alalam, Al-Alam, Al Alam
khabar-online|IRN|site|Khabar Online, Aftab News, Saberin News, Didban
tehran-times|IRN|paper|Tehran Times
iran-international|GBR|broadcaster|Iran International
sana|SYR|agency|SANA, Syrian Arab News Agency
syrian-tv|SYR|broadcaster|Syrian state TV, Syrian state television, Syria state television, Syrian TV
enab-baladi|SYR|site|Enab Baladi
north-press|SYR|agency|North Press Agency, Hawar News, ANHA
nna|LBN|agency|National News Agency, NNA
al-manar|LBN|broadcaster|Al-Manar, Al Manar, Al-Manar TV
al-mayadeen|LBN|broadcaster|Al-Mayadeen, Al Mayadeen, Al-Mayadeen TV
lorient|LBN|paper|L'Orient-Le Jour, L'Orient Today
al-akhbar|LBN|paper|Al-Akhbar
annahar|LBN|paper|An-Nahar
petra|JOR|agency|Petra, Petra News Agency
ina-iraq|IRQ|agency|Iraqi News Agency, INA, Shafaq News
rudaw|IRQ|broadcaster|Rudaw
kurdistan24|IRQ|broadcaster|Kurdistan24, Kurdistan 24
wafa|PSE|agency|WAFA, Wafa
palestine-tv|PSE|broadcaster|Palestine TV, Voice of Palestine
maan|PSE|agency|Maan News Agency, Ma'an, Ma'an News Agency
al-aqsa|PSE|broadcaster|Al-Aqsa TV, Shehab News Agency, Shehab, Quds News Network, Safa News Agency
kan|ISR|broadcaster|Kan News, Kan, KAN, Israel Radio, Israeli public radio, Kan Reshet Bet
army-radio|ISR|broadcaster|Army Radio, Israeli Army Radio, Galatz
channel-12-il|ISR|broadcaster|Channel 12, N12, Channel 12 News
channel-13-il|ISR|broadcaster|Channel 13
channel-14-il|ISR|broadcaster|Channel 14
i24|ISR|broadcaster|i24NEWS, i24News, i24
ynet|ISR|paper|Ynet, ynet, Ynetnews, Yedioth Ahronoth, Yediot Ahronot, Yediot Aharonot
maariv|ISR|paper|Maariv, Ma'ariv
jpost|ISR|paper|The Jerusalem Post, Jerusalem Post, Walla, Walla!
haaretz|ISR|paper|Haaretz, Ha'aretz
israel-hayom|ISR|paper|Israel Hayom
times-of-israel|ISR|site|The Times of Israel, Times of Israel
arutz-sheva|ISR|site|Israel National News, Arutz Sheva, Arutz 7
globes|ISR|paper|Globes
media-line|USA|agency|The Media Line, Media Line
jns|USA|agency|JNS, Jewish News Syndicate
jta|USA|agency|JTA, Jewish Telegraphic Agency
al-jazeera|QAT|broadcaster|Al Jazeera, Al Jazeera News, Al-Jazeera, Al Jazeera English, Al Jazeera Arabic
qna|QAT|agency|Qatar News Agency, QNA
al-araby|GBR|paper|Al-Araby Al-Jadeed, The New Arab, Al-Araby TV
spa|SAU|agency|Saudi Press Agency, SPA
al-arabiya|SAU|broadcaster|Al Arabiya, Al-Arabiya, Al Hadath, Al-Hadath
asharq|SAU|broadcaster|Asharq Al-Awsat, Asharq al-Awsat, Asharq News, Arab News, Al Majalla
al-hayat|GBR|paper|Al Hayat, Al-Hayat
wam|ARE|agency|WAM, Emirates News Agency
sky-arabia|ARE|broadcaster|Sky News Arabia
national-ae|ARE|paper|The National, Gulf News, Khaleej Times
kuna|KWT|agency|KUNA, Kuwait News Agency
bna|BHR|agency|Bahrain News Agency, BNA
oman-news|OMN|agency|Oman News Agency, ONA
saba|YEM|agency|Saba, Saba News Agency, SABA
al-masirah|YEM|broadcaster|Al-Masirah, Al Masirah, Al-Masirah TV, Almasirah
mena|EGY|agency|MENA, Middle East News Agency
ahram|EGY|paper|Al-Ahram, Ahram Online, Al Ahram
al-masry|EGY|paper|Al-Masry Al-Youm, Egypt Independent
al-qahera|EGY|broadcaster|Al-Qahera News, Al-Qahira Al-Ekhbariya, Al Qahera News
mada-masr|EGY|site|Mada Masr
suna|SDN|agency|SUNA, Sudan News Agency, Sudan Tribune, Radio Dabanga, Dabanga, Sudan's News Agency
middle-east-eye|GBR|site|Middle East Eye
al-monitor|USA|site|Al-Monitor, Al Monitor
amaq|SYR|agency|Amaq, Amaq News Agency, Aamaq, Amaq news agency
lana|LBY|agency|LANA, Libya Observer
tap|TUN|agency|TAP
aps|DZA|agency|APS, Algeria Press Service
map|MAR|agency|MAP, Maghreb Arab Press
ena|ETH|agency|Ethiopian News Agency, ENA, Addis Standard, Fana Broadcasting
sonna|SOM|agency|SONNA, Garowe Online, Shabelle
nan|NGA|agency|News Agency of Nigeria, NAN
premium-times|NGA|paper|Premium Times, Vanguard, The Punch, Daily Trust, ThisDay
gna|GHA|agency|Ghana News Agency
nation-ke|KEN|paper|Daily Nation, Nation Media, The East African
monitor-ug|UGA|paper|Daily Monitor, Uganda Daily Monitor
new-times-rw|RWA|paper|The New Times
actualite|COD|site|Actualite.cd, Radio Okapi
nampa|NAM|agency|Namibia Press Agency, NAMPA
sabc|ZAF|broadcaster|SABC, News24, eNCA
mail-guardian|ZAF|paper|Mail & Guardian
allafrica|ZAF|agency|allAfrica, AllAfrica
bbc|GBR|broadcaster|BBC, BBC News, BBC Radio 4, Radio 4, BBC Verify, BBC Monitoring, BBC Persian, BBC Arabic, BBC World Service
sky|GBR|broadcaster|Sky News, Sky
itv|GBR|broadcaster|ITV News, ITV
channel-4-uk|GBR|broadcaster|Channel 4 News
guardian|GBR|paper|The Guardian, Guardian, The Observer
times-uk|GBR|paper|The Times of London, The Sunday Times, Sunday Times, Times of London
telegraph|GBR|paper|The Telegraph, Daily Telegraph, The Daily Telegraph, The Sunday Telegraph, Telegraph
ft|GBR|paper|Financial Times, The Financial Times, FT
independent-uk|GBR|paper|The Independent, Evening Standard
daily-mail|GBR|paper|Daily Mail, MailOnline, Mail on Sunday
economist|GBR|paper|The Economist, Economist
pa-media|GBR|agency|PA Media, PA news agency, Press Association
spectator|GBR|paper|The Spectator
bellingcat|NLD|site|Bellingcat
rte|IRL|broadcaster|RTE, RTÉ
irish-times|IRL|paper|The Irish Times, Irish Times
dw|DEU|broadcaster|DW, Deutsche Welle
ard|DEU|broadcaster|ARD, Tagesschau, ZDF
spiegel|DEU|paper|Der Spiegel, Spiegel
bild|DEU|paper|Bild, BILD, Welt, Die Welt, Welt am Sonntag
zeit|DEU|paper|Die Zeit, Zeit Online, ZEIT ONLINE
faz|DEU|paper|Frankfurter Allgemeine Zeitung, FAZ
sz|DEU|paper|Sueddeutsche Zeitung, Süddeutsche Zeitung
handelsblatt|DEU|paper|Handelsblatt, Tagesspiegel
le-monde|FRA|paper|Le Monde
le-figaro|FRA|paper|Le Figaro
liberation|FRA|paper|Libération, Liberation
france24|FRA|broadcaster|France 24, RFI, Radio France Internationale, France Info, FranceInfo
bfm|FRA|broadcaster|BFM TV, BFMTV
euronews|BEL|broadcaster|Euronews
euractiv|BEL|site|Euractiv, EURACTIV
ansa|ITA|agency|ANSA, Ansa
corriere|ITA|paper|Corriere della Sera
repubblica|ITA|paper|La Repubblica
vatican-news|VAT|site|Vatican News, Agenzia Fides, L'Osservatore Romano
efe|ESP|agency|EFE, Efe
europa-press|ESP|agency|Europa Press
el-pais|ESP|paper|El Pais, El País, Cadena SER
el-mundo|ESP|paper|El Mundo
lusa|PRT|agency|Lusa
belga|BEL|agency|Belga
anp|NLD|agency|ANP
nos|NLD|broadcaster|NOS, RTL Nieuws
apa|AUT|agency|APA
keystone|CHE|agency|Keystone-SDA, Swissinfo
nzz|CHE|paper|NZZ, Neue Zürcher Zeitung
tt|SWE|agency|TT news agency, SVT
ntb|NOR|agency|NTB, NRK, VG
ritzau|DNK|agency|Ritzau
yle|FIN|broadcaster|Yle, YLE, Helsingin Sanomat, STT
err|EST|broadcaster|ERR, ERR News, Postimees
delfi|EST|site|Delfi
leta|LVA|agency|LETA
elta|LTU|agency|ELTA, BNS, LRT
pap|POL|agency|PAP, Polish Press Agency
tvn|POL|broadcaster|TVN24, TVN, RMF FM, Polsat
gazeta-wyborcza|POL|paper|Gazeta Wyborcza, Rzeczpospolita
ctk|CZE|agency|CTK, ČTK
tasr|SVK|agency|TASR
mti|HUN|agency|MTI
agerpres|ROU|agency|Agerpres, Digi24
moldpres|MDA|agency|Moldpres, NewsMaker
bta|BGR|agency|BTA
novinite|BGR|site|Novinite
tanjug|SRB|agency|Tanjug, TANJUG, Beta
rts|SRB|broadcaster|RTS
n1|SRB|broadcaster|N1
hina|HRV|agency|Hina, HINA
sta|SVN|agency|STA
fena|BIH|agency|FENA, SRNA
vijesti|MNE|paper|Vijesti
mia|MKD|agency|MIA
ata|ALB|agency|ATA, Top Channel
koha|XKX|paper|Koha, Koha Ditore, KohaVision
a2|ALB|broadcaster|A2 Televizion, A2 CNN
ana|GRC|agency|ANA-MPA, AMNA, ANA
kathimerini|GRC|paper|Kathimerini, ekathimerini
cyprus-na|CYP|agency|Cyprus News Agency
armenpress|ARM|agency|Armenpress, ARMENPRESS
azertac|AZE|agency|Azertac, AZERTAC, Trend
apa-az|AZE|agency|APA Azerbaijan, Report.az
interpress|GEO|agency|Interpressnews, Civil.ge
kazinform|KAZ|agency|Kazinform, Tengrinews
kabar|KGZ|agency|Kabar, 24.kg
asia-plus|TJK|agency|Asia-Plus
cnn|USA|broadcaster|CNN, CNN International, CNN Arabic
fox|USA|broadcaster|Fox News, Fox News Digital, FOX News, Fox Business
nbc|USA|broadcaster|NBC News, NBC, MSNBC
cnbc|USA|broadcaster|CNBC
cbs|USA|broadcaster|CBS News, CBS
abc-us|USA|broadcaster|ABC News, ABC
pbs|USA|broadcaster|PBS, PBS NewsHour
npr|USA|broadcaster|NPR, National Public Radio
newsmax|USA|broadcaster|Newsmax, NewsNation
c-span|USA|broadcaster|C-SPAN
nyt|USA|paper|The New York Times, New York Times, The Times, NYT
washington-post|USA|paper|The Washington Post, Washington Post
wsj|USA|paper|The Wall Street Journal, Wall Street Journal, WSJ, Barron's, Dow Jones Newswires, Dow Jones
nypost|USA|paper|New York Post, Post wires, Post Wires
la-times|USA|paper|Los Angeles Times, The Los Angeles Times, LA Times
usa-today|USA|paper|USA TODAY, USA Today
chicago-tribune|USA|paper|The Chicago Tribune, Chicago Tribune
boston-globe|USA|paper|The Boston Globe, Boston Globe
miami-herald|USA|paper|Miami Herald, McClatchy
washington-times|USA|paper|The Washington Times, Washington Times
washington-examiner|USA|paper|The Washington Examiner, Washington Examiner
washington-free-beacon|USA|site|The Washington Free Beacon, Washington Free Beacon
csm|USA|paper|The Christian Science Monitor, Christian Science Monitor
newsweek|USA|paper|Newsweek
time|USA|paper|Time magazine, TIME
new-yorker|USA|paper|The New Yorker, New Yorker
atlantic|USA|paper|The Atlantic
foreign-policy|USA|paper|Foreign Policy, Foreign Affairs
stars-stripes|USA|paper|Stars and Stripes
military-times|USA|site|Military Times, Defense News, Breaking Defense, USNI News
politico|USA|site|Politico, POLITICO, Politico Europe
axios|USA|site|Axios
hill|USA|site|The Hill
semafor|USA|site|Semafor
intercept|USA|site|The Intercept
huffpost|USA|site|HuffPost, Huffington Post, The Huffington Post, BuzzFeed, BuzzFeed News
vox|USA|site|Vox, The Verge
quartz|USA|site|Quartz
daily-beast|USA|site|The Daily Beast, Daily Beast
daily-caller|USA|site|The Daily Caller News Foundation, The Daily Caller, Daily Caller, Daily Caller News Foundation
breitbart|USA|site|Breitbart, Breitbart News
punchbowl|USA|site|Punchbowl News
propublica|USA|site|ProPublica
tbij|GBR|site|Bureau of Investigative Journalism
canadian-press|CAN|agency|The Canadian Press, Canadian Press
cbc|CAN|broadcaster|CBC, CBC News, Radio-Canada
ctv|CAN|broadcaster|CTV News, CTV, Global News
globe-mail|CAN|paper|The Globe and Mail, Globe and Mail, Toronto Star
abc-au|AUS|broadcaster|Australian Broadcasting Corporation, ABC Australia
aap|AUS|agency|Australian Associated Press, AAP
smh|AUS|paper|Sydney Morning Herald, The Sydney Morning Herald, The Age
rnz|NZL|broadcaster|RNZ
telam|ARG|agency|Telam, Télam
clarin|ARG|paper|Clarin, Clarín
la-nacion|ARG|paper|La Nacion, La Nación
infobae|ARG|site|Infobae
folha|BRA|paper|Folha de S.Paulo, Folha de S. Paulo, O Globo, Globo
estado|BRA|paper|Estadao, O Estado de S. Paulo
agencia-brasil|BRA|agency|Agencia Brasil, Agência Brasil
el-tiempo|COL|paper|El Tiempo, Caracol, Semana
el-nacional-ve|VEN|paper|El Nacional
telesur|VEN|broadcaster|Telesur, teleSUR, TeleSUR, VTV, Globovision
prensa-latina|CUB|agency|Prensa Latina, Cubadebate, Granma
reforma|MEX|paper|Reforma, El Universal, Milenio
"""
# Printed names that are words, people or things far oftener than outlets: they count only where a word such as
# "newspaper", "news agency", "reported" or a bracket stands right beside them, never after "told" or "said" alone.
WORDS = frozenset((
    "Sky", "Guardian", "Telegraph", "Economist", "Spiegel", "Welt", "Bild", "Beta", "Trend", "Time", "TIME", "Dawn", "Mash",
    "Kan", "Petra", "Saba", "Sabah", "Mehr", "Fars", "Globes", "Vesti", "Current Time", "The Times", "The National",
    "Vanguard", "The Observer", "The Independent", "Semana", "Caracol", "Milenio", "Reforma", "Globo", "Foreign Policy",
    "Dogan", "Hina", "Koha", "Kabar", "TAP", "MAP", "APS", "APA", "ANA", "MIA", "STA", "ATA", "MENA", "TRT", "SPA",
    "INA", "NAN", "ENA", "RIA", "RT", "ABC", "NBC", "ERR", "PAP", "ANI", "NOS", "VG", "TT", "ELTA", "BNS", "NNA", "CNA",
    "SHOT", "Baza", "Liberation", "Sputnik", "Pravda", "Anadolu", "Karar", "Quartz", "Vox", "The Hill", "The Wire", "The Age",
    "The Atlantic", "The Spectator", "The Hindu", "The Intercept", "Punchbowl News", "Rodong", "Shehab", "Delfi", "Mizan",
    "Channel One", "Channel 12", "Channel 13", "Channel 14", "Galatz", "Amaq", "Walla", "Walla!", "REL", "FT", "DW",
))


@dataclass(frozen=True, slots=True)
class Outlet:
    """An agency or outlet: its usual name, its publisher family, alpha-3 country and kind."""

    name: str
    family: str
    country: str
    kind: str


@cache
def outlets() -> dict[str, Outlet]:
    """Give every printed name and the outlet it stands for; raise BadOutlets where the user's table cannot be read."""
    found: dict[str, Outlet] = {}
    for row in ROWS.strip().splitlines():
        family, country, kind, names = row.split("|")
        listed = [name.strip() for name in names.split(", ")]
        found.update((name, Outlet(listed[0], family, country, kind)) for name in listed)
    own = families.table()
    for family, country, kind, listed in families.rows(own) if own else ():
        found.update((name, Outlet(listed[0], family, country, kind)) for name in listed)
    return found


@cache
def family(name: str) -> str:
    """Give the publisher family of an outlet's name; its plain lower-case name where the table lacks it.

    >>> family("The AP"), family("Agence France-Presse"), family("Sample Times")
    ('ap', 'afp', 'sample times')
    """
    plain = " ".join(name.split())
    short = re.sub(r"^(?:the|The) ", "", re.sub(r"(?i)(?:'s|’s)?(?: news agency| newspaper| tv channel| website)$", "", plain))
    known = outlets()
    hit = known.get(plain) or known.get(short) or known.get(f"The {short}") or _folded().get(short.casefold())
    return hit.family if hit else short.casefold()


@cache
def _folded() -> dict[str, Outlet]:
    return {name.casefold(): outlet for name, outlet in outlets().items()}
