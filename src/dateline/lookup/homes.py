"""homes: where an outlet is at home, by the host of its address.

Rule: facts of publishers only; an outlet at home everywhere (a wire, a world service) is not listed.

Fields: city, state or country | hosts. Local outlets of cities of some size, and national outlets read abroad.
"""

import re
from functools import lru_cache

# Words of newspapers' names in hosts: "theparisnews", "lincoln-daily-news", "troyrecord".
PRESS = re.compile(r"^(?:www|the|daily|weekly|online|my|news|e)+|(?:local|daily|news|newspapers?|times|herald|post|press|"
                   r"register|telegram|telegraph|tribune|chronicle|review|online|record|journal|star|sun|advocate|gazette|"
                   r"reporter|mail|observer|echo|today|now|live|sentinel|examiner|leader|citizen|courier|and|the|"
                   r"democrat|republican|independent|standard|voice|city|world|24)+$")

HOMES = """
Atlanta, Georgia|ajc.com
Augusta, Georgia|augustachronicle.com
Savannah, Georgia|savannahnow.com
Albany, New York|timesunion.com
Albuquerque, New Mexico|abqjournal.com
Amarillo, Texas|amarillo.com
Anchorage, Alaska|adn.com
Austin, Texas|statesman.com
Baltimore, Maryland|baltimoresun.com
Baton Rouge, Louisiana|theadvocate.com
Birmingham, Alabama|al.com
Boise, Idaho|idahostatesman.com
Boston, Massachusetts|boston.com,bostonglobe.com,bostonherald.com,wbur.org
Buffalo, New York|buffalonews.com
Charleston, South Carolina|postandcourier.com
Charleston, West Virginia|wvgazette.com,wvgazettemail.com
Charlotte, North Carolina|charlotteobserver.com
Chicago, Illinois|chicagotribune.com,suntimes.com
Cincinnati, Ohio|cincinnati.com
Cleveland, Ohio|cleveland.com
Columbia, South Carolina|thestate.com
Columbus, Georgia|ledger-enquirer.com
Columbus, Ohio|dispatch.com
Concord, New Hampshire|concordmonitor.com
Dallas, Texas|dallasnews.com
Dayton, Ohio|daytondailynews.com
Denver, Colorado|denverpost.com
Des Moines, Iowa|desmoinesregister.com
Detroit, Michigan|freep.com,detroitnews.com
El Paso, Texas|elpasotimes.com
Fort Wayne, Indiana|journalgazette.net
Fort Worth, Texas|star-telegram.com
Fresno, California|fresnobee.com
Grand Rapids, Michigan|mlive.com
Greensboro, North Carolina|greensboro.com
Hartford, Connecticut|courant.com
Honolulu, Hawaii|staradvertiser.com,civilbeat.org
Houston, Texas|chron.com,houstonchronicle.com
Indianapolis, Indiana|indystar.com
Jackson, Mississippi|clarionledger.com
Jacksonville, Florida|jacksonville.com
Kansas City, Missouri|kansascity.com
Knoxville, Tennessee|knoxnews.com
Lansing, Michigan|lansingstatejournal.com
Las Vegas, Nevada|lasvegassun.com,reviewjournal.com
Lexington, Kentucky|kentucky.com
Lincoln, Nebraska|journalstar.com
Little Rock, Arkansas|arkansasonline.com
Los Angeles, California|latimes.com,dailynews.com,laist.com
Louisville, Kentucky|courier-journal.com
Madison, Wisconsin|madison.com
Memphis, Tennessee|commercialappeal.com
Miami, Florida|miamiherald.com
Milwaukee, Wisconsin|jsonline.com
Minneapolis, Minnesota|startribune.com
Montgomery, Alabama|montgomeryadvertiser.com
Nashville, Tennessee|tennessean.com
New Haven, Connecticut|nhregister.com
New Orleans, Louisiana|nola.com
New York City, New York|nypost.com,nydailynews.com,amny.com,gothamist.com
Newark, New Jersey|nj.com
Norfolk, Virginia|pilotonline.com
Oakland, California|eastbaytimes.com
Oklahoma City, Oklahoma|oklahoman.com,newsok.com
Omaha, Nebraska|omaha.com
Orlando, Florida|orlandosentinel.com
Philadelphia, Pennsylvania|philly.com,inquirer.com
Phoenix, Arizona|azcentral.com
Pittsburgh, Pennsylvania|post-gazette.com,triblive.com
Portland, Maine|pressherald.com
Portland, Oregon|oregonlive.com
Providence, Rhode Island|providencejournal.com
Raleigh, North Carolina|newsobserver.com
Richmond, Virginia|timesdispatch.com,richmond.com
Roanoke, Virginia|roanoke.com
Rochester, Minnesota|postbulletin.com
Rochester, New York|democratandchronicle.com
Sacramento, California|sacbee.com
Saint Louis, Missouri|stltoday.com
Saint Paul, Minnesota|twincities.com
Salt Lake City, Utah|sltrib.com,deseret.com,deseretnews.com
San Antonio, Texas|mysanantonio.com,expressnews.com
San Diego, California|sandiegouniontribune.com
San Francisco, California|sfgate.com,sfchronicle.com
San Jose, California|mercurynews.com
Seattle, Washington|seattletimes.com,seattlepi.com
Sioux Falls, South Dakota|argusleader.com
Spokane, Washington|spokesman.com
Springfield, Illinois|sj-r.com
Springfield, Massachusetts|masslive.com
Springfield, Missouri|news-leader.com
Syracuse, New York|syracuse.com
Tacoma, Washington|thenewstribune.com
Tampa, Florida|tampabay.com
Toledo, Ohio|toledoblade.com
Topeka, Kansas|cjonline.com
Tucson, Arizona|tucson.com
Tulsa, Oklahoma|tulsaworld.com
Washington, District of Columbia|washingtonpost.com,washingtontimes.com,wtop.com,dcist.com
Wichita, Kansas|kansas.com
Wilmington, Delaware|delawareonline.com
Winston-Salem, North Carolina|journalnow.com
Worcester, Massachusetts|telegram.com
Calgary, Alberta|calgaryherald.com
Edmonton, Alberta|edmontonjournal.com
Halifax, Nova Scotia|thechronicleherald.ca,saltwire.com
London, Ontario|lfpress.com,lfpress.ca
Montreal, Quebec|montrealgazette.com
Ottawa, Ontario|ottawacitizen.com
Regina, Saskatchewan|leaderpost.com
Toronto, Ontario|thestar.com,torontosun.com,theglobeandmail.com,nationalpost.com
Vancouver, British Columbia|vancouversun.com,theprovince.com
Victoria, British Columbia|timescolonist.com
Winnipeg, Manitoba|winnipegfreepress.com
London, United Kingdom|standard.co.uk,thetimes.co.uk,theguardian.com,telegraph.co.uk,independent.co.uk,middleeasteye.net
Birmingham, United Kingdom|birminghammail.co.uk
Belfast, United Kingdom|belfasttelegraph.co.uk
Cardiff, United Kingdom|walesonline.co.uk
Edinburgh, United Kingdom|scotsman.com
Glasgow, United Kingdom|heraldscotland.com,dailyrecord.co.uk
Liverpool, United Kingdom|liverpoolecho.co.uk
Manchester, United Kingdom|manchestereveningnews.co.uk
Oxford, United Kingdom|oxfordmail.co.uk
Cambridge, United Kingdom|cambridge-news.co.uk
Dublin, Ireland|irishtimes.com,independent.ie,rte.ie,thejournal.ie
Sydney, New South Wales|smh.com.au,dailytelegraph.com.au
Melbourne, Victoria|theage.com.au,heraldsun.com.au
Brisbane, Queensland|couriermail.com.au
Auckland, New Zealand|nzherald.co.nz
Johannesburg, South Africa|news24.com,dailymaverick.co.za,timeslive.co.za,mg.co.za
Jerusalem, Israel|jpost.com,timesofisrael.com,israelnationalnews.com
Tel Aviv, Israel|haaretz.com,ynetnews.com,i24news.tv,972mag.com,israelhayom.com
Ramallah, Palestine|wafa.ps,palestinechronicle.com,maannews.net
Beirut, Lebanon|dailystar.com.lb,naharnet.com,lorientlejour.com,almayadeen.net,nna-leb.gov.lb
Damascus, Syria|sana.sy,enabbaladi.net,syriatimes.sy,northpressagency.com,hawarnews.com,syriahr.com
Baghdad, Iraq|iraqinews.com,shafaq.com,ina.iq
Erbil, Iraq|rudaw.net,kurdistan24.net
Amman, Jordan|jordantimes.com,petra.gov.jo,roya.news
Cairo, Egypt|ahram.org.eg,english.ahram.org.eg,egyptindependent.com,dailynewsegypt.com,madamasr.com,egypttoday.com
Riyadh, Saudi Arabia|spa.gov.sa,saudigazette.com.sa,arabnews.com
Doha, Qatar|gulf-times.com,thepeninsulaqatar.com,qna.org.qa
Dubai, United Arab Emirates|gulfnews.com,khaleejtimes.com
Abu Dhabi, United Arab Emirates|thenationalnews.com,wam.ae
Sanaa, Yemen|saba.ye,sabanews.net,yemenonline.info
Tehran, Iran|tehrantimes.com,presstv.ir,irna.ir,tasnimnews.com,mehrnews.com,isna.ir,farsnews.ir,iranintl.com
Ankara, Turkey|aa.com.tr,hurriyetdailynews.com
Istanbul, Turkey|dailysabah.com,bianet.org,trtworld.com,turkishminute.com
Kyiv, Ukraine|kyivpost.com,kyivindependent.com,ukrinform.net,unian.net,unian.info,pravda.com.ua,interfax.com.ua,nv.ua
Moscow, Russia|tass.com,tass.ru,rt.com,interfax.com,themoscowtimes.com,moscowtimes.ru,ria.ru,sputniknews.com,meduza.io
Minsk, Belarus|belta.by
Tbilisi, Georgia|civil.ge,georgiatoday.ge,agenda.ge,interpressnews.ge
Yerevan, Armenia|armenpress.am,news.am,armradio.am,hetq.am,panarmenian.net
Baku, Azerbaijan|azernews.az,apa.az,trend.az,report.az,azertag.az
Chisinau, Moldova|moldpres.md,ipn.md
Belgrade, Serbia|b92.net,tanjug.rs,n1info.rs
Pristina, Kosovo|prishtinainsight.com,koha.net,kossev.info
Sarajevo, Bosnia and Herzegovina|sarajevotimes.com,fena.ba
Warsaw, Poland|notesfrompoland.com,polskieradio.pl,pap.pl
Athens, Greece|ekathimerini.com
Nicosia, Cyprus|cyprus-mail.com
Islamabad, Pakistan|app.com.pk,nation.com.pk
Karachi, Pakistan|dawn.com,tribune.com.pk,thenews.com.pk,geo.tv
New Delhi, India|hindustantimes.com,indianexpress.com,ndtv.com,theprint.in,thewire.in
Mumbai, India|timesofindia.indiatimes.com
Chennai, India|thehindu.com
Srinagar, India|greaterkashmir.com,risingkashmir.com,kashmirreader.com
Kabul, Afghanistan|tolonews.com,pajhwok.com,khaama.com,bakhtarnews.com.af
Dhaka, Bangladesh|thedailystar.net,bdnews24.com,dhakatribune.com
Colombo, Sri Lanka|dailymirror.lk,newsfirst.lk,island.lk,colombogazette.com
Kathmandu, Nepal|kathmandupost.com
Yangon, Myanmar|irrawaddy.com,mmtimes.com,frontiermyanmar.net,mizzima.com
Bangkok, Thailand|bangkokpost.com,nationthailand.com
Manila, Philippines|inquirer.net,philstar.com,rappler.com,pna.gov.ph,gmanetwork.com
Davao, Philippines|mindanews.com
Jakarta, Indonesia|thejakartapost.com,antaranews.com
Kuala Lumpur, Malaysia|thestar.com.my,bernama.com
Singapore, Singapore|straitstimes.com,channelnewsasia.com
Hanoi, Vietnam|vietnamnews.vn,vnexpress.net,vietnamplus.vn
Beijing, China|xinhuanet.com,chinadaily.com.cn,globaltimes.cn,cgtn.com
Hong Kong, Hong Kong|scmp.com,hongkongfp.com,thestandard.com.hk
Taipei, Taiwan|taipeitimes.com,focustaiwan.tw,taiwannews.com.tw
Seoul, South Korea|koreatimes.co.kr,koreaherald.com,yna.co.kr,koreajoongangdaily.joins.com,nknews.org
Pyongyang, North Korea|kcna.kp
Tokyo, Japan|japantimes.co.jp,mainichi.jp,asahi.com,nhk.or.jp,kyodonews.net
Nairobi, Kenya|nation.africa,the-star.co.ke,standardmedia.co.ke,theeastafrican.co.ke
Kampala, Uganda|monitor.co.ug,newvision.co.ug
Addis Ababa, Ethiopia|addisstandard.com,thereporterethiopia.com,fanabc.com
Asmara, Eritrea|shabait.com
Mogadishu, Somalia|garoweonline.com,hiiraan.com,goobjoog.com,shabellemedia.com
Khartoum, Sudan|sudantribune.com,dabangasudan.org,sudanakhbar.com,suna-sd.net
Juba, South Sudan|radiotamazuj.org,eyeradio.org,cityreviewss.com
Kigali, Rwanda|newtimes.co.rw
Kinshasa, DR Congo|radiookapi.net,actualite.cd
Lagos, Nigeria|punchng.com,vanguardngr.com,guardian.ng,thisdaylive.com,saharareporters.com
Abuja, Nigeria|premiumtimesng.com,dailytrust.com
Accra, Ghana|ghanaweb.com,graphic.com.gh
Harare, Zimbabwe|herald.co.zw,newsday.co.zw,newzimbabwe.com
Tripoli, Libya|libyaherald.com,libyaobserver.ly,libyareview.com
Rabat, Morocco|moroccoworldnews.com,hespress.com,mapnews.ma
Caracas, Venezuela|telesurenglish.net,eluniversal.com,venezuelanalysis.com
Bogota, Colombia|colombiareports.com,thecitypaperbogota.com
Mexico City, Mexico|mexiconewsdaily.com,eluniversal.com.mx
Havana, Cuba|granma.cu,14ymedio.com
Tirana, Albania|a2news.com,tiranatimes.com
""".strip()


@lru_cache(maxsize=1)
def _homes() -> dict[str, tuple[str, str]]:
    out: dict[str, tuple[str, str]] = {}
    for line in HOMES.splitlines():
        place, hosts = line.split("|")
        city, _, area = place.rpartition(", ")
        out.update(dict.fromkeys(hosts.split(","), (city, area)))
    return out


def home(outlet: str) -> tuple[str, str] | None:
    """Give (city, state or country) of an outlet by its host, trying the host's parents; None if not listed.

    >>> home("www.ajc.com")
    ('Atlanta', 'Georgia')
    """
    host = outlet.lower().removeprefix("https://").removeprefix("http://").split("/")[0]
    while "." in host:
        if found := _homes().get(host):
            return found
        host = host.partition(".")[2]
    return None


def named_after(outlet: str) -> str:
    """Give what is left of an outlet's host without the words of the trade, "" if nothing: a town, perhaps.

    >>> named_after("theparisnews.com"), named_after("dailypost.com")
    ('paris', '')
    """
    host = outlet.lower().removeprefix("https://").removeprefix("http://").split("/")[0]
    if "." not in host:
        return ""
    labels = [x for x in host.split(".")[:-1] if x not in ("www", "news", "co", "com", "org")]
    name = labels[-1].replace("-", "") if labels else ""
    return PRESS.sub("", PRESS.sub("", name))
