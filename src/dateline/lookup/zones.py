"""Time zones: abbreviations and cities that news states hours in, and their offsets.

Rule: an abbreviation that stands for zones on two continents (IST, CST of China) is left out.
"""

import datetime as dt
from functools import lru_cache
from zoneinfo import ZoneInfo

# Abbreviation -> minutes east of Greenwich.
OFFSETS: dict[str, int] = {
    "UTC": 0, "GMT": 0, "Z": 0, "BST": 60, "WEST": 60, "CET": 60, "CEST": 120, "EET": 120, "EEST": 180, "MSK": 180,
    "TRT": 180, "IRST": 210, "IRDT": 270, "GST": 240, "PKT": 300, "HKT": 480, "JST": 540, "KST": 540, "AEST": 600,
    "AEDT": 660, "EST": -300, "EDT": -240, "CDT": -300, "MDT": -360, "PST": -480, "PDT": -420, "IDT": 180,
}
# Abbreviations and phrases that follow a place's summer time.
NAMED: dict[str, str] = {
    "et": "America/New_York", "eastern time": "America/New_York", "eastern": "America/New_York",
    "pt": "America/Los_Angeles", "pacific time": "America/Los_Angeles", "ct": "America/Chicago",
    "central european time": "Europe/Brussels", "israel time": "Asia/Jerusalem",
}

_ZONES = {
    "Europe/Istanbul": "Istanbul Ankara Antalya Izmir Adana Gaziantep Diyarbakir Turkey Turkish",
    "Europe/Kyiv": "Kyiv Kiev Kharkiv Kharkov Odesa Odessa Lviv Dnipro Zaporizhzhia Mariupol Kherson Mykolaiv Sumy "
                   "Chernihiv Ukraine Ukrainian",
    "Europe/Moscow": "Moscow Petersburg Sochi Belgorod Kursk Bryansk Voronezh Kazan Murmansk Ryazan Crimea Sevastopol "
                     "Simferopol Kremlin Russia Russian Donetsk Luhansk Lugansk",
    "Europe/Minsk": "Minsk Belarus", "Europe/Chisinau": "Chisinau Moldova", "Europe/Bucharest": "Bucharest Romania",
    "Europe/Sofia": "Sofia Bulgaria", "Europe/Athens": "Athens Greece Greek", "Europe/Helsinki": "Helsinki Finland",
    "Europe/Tallinn": "Tallinn Estonia", "Europe/Riga": "Riga Latvia", "Europe/Vilnius": "Vilnius Lithuania",
    "Europe/Warsaw": "Warsaw Krakow Poland Polish", "Europe/Berlin": "Berlin Munich Frankfurt Hamburg Germany German",
    "Europe/Paris": "Paris Strasbourg Marseille France French", "Europe/Rome": "Rome Milan Italy Italian Vatican",
    "Europe/Madrid": "Madrid Barcelona Spain Spanish", "Europe/Lisbon": "Lisbon Portugal",
    "Europe/London": "London Edinburgh Manchester Belfast Britain British UK", "Europe/Dublin": "Dublin Ireland",
    "Europe/Brussels": "Brussels Antwerp Belgium", "Europe/Amsterdam": "Amsterdam Hague Netherlands Dutch",
    "Europe/Zurich": "Geneva Zurich Bern Davos Switzerland Swiss", "Europe/Vienna": "Vienna Austria",
    "Europe/Prague": "Prague", "Europe/Bratislava": "Bratislava Slovakia", "Europe/Budapest": "Budapest Hungary",
    "Europe/Belgrade": "Belgrade Pristina Prishtina Skopje Sarajevo Podgorica Ljubljana Serbia Kosovo",
    "Europe/Zagreb": "Zagreb Croatia", "Europe/Tirane": "Tirana Albania", "Europe/Oslo": "Oslo Norway",
    "Europe/Stockholm": "Stockholm Sweden", "Europe/Copenhagen": "Copenhagen Denmark", "Atlantic/Reykjavik": "Reykjavik",
    "Asia/Jerusalem": "Jerusalem Aviv Haifa Israel Israeli", "Asia/Gaza": "Gaza Rafah Khan Younis Palestinian",
    "Asia/Hebron": "Ramallah Hebron Jenin Nablus", "Asia/Beirut": "Beirut Lebanon Lebanese Sidon Tyre",
    "Asia/Damascus": "Damascus Aleppo Homs Idlib Syria Syrian", "Asia/Amman": "Amman Jordan",
    "Asia/Baghdad": "Baghdad Mosul Erbil Basra Kirkuk Fallujah Iraq Iraqi",
    "Asia/Tehran": "Tehran Isfahan Mashhad Natanz Iran Iranian", "Asia/Riyadh": "Riyadh Jeddah Saudi",
    "Asia/Aden": "Sanaa Aden Hodeidah Yemen Yemeni", "Asia/Qatar": "Doha Qatar", "Asia/Dubai": "Dubai Abu Dhabi Emirates",
    "Asia/Muscat": "Muscat Oman", "Asia/Kuwait": "Kuwait", "Asia/Bahrain": "Manama Bahrain",
    "Asia/Baku": "Baku Azerbaijan", "Asia/Yerevan": "Yerevan Armenia", "Asia/Tbilisi": "Tbilisi Georgia",
    "Asia/Kabul": "Kabul Kandahar Herat Afghanistan Afghan",
    "Asia/Karachi": "Islamabad Karachi Lahore Peshawar Quetta Pakistan Pakistani",
    "Asia/Kolkata": "Delhi Mumbai Kolkata Srinagar Kashmir India Indian", "Asia/Dhaka": "Dhaka Bangladesh",
    "Asia/Yangon": "Yangon Naypyitaw Naypyidaw Myanmar", "Asia/Bangkok": "Bangkok Thailand",
    "Asia/Ho_Chi_Minh": "Hanoi Vietnam", "Asia/Jakarta": "Jakarta Indonesia", "Asia/Manila": "Manila Philippines",
    "Asia/Shanghai": "Beijing Shanghai China Chinese", "Asia/Hong_Kong": "Kong", "Asia/Taipei": "Taipei Taiwan",
    "Asia/Tokyo": "Tokyo Hiroshima Japan Japanese", "Asia/Seoul": "Seoul Korean", "Asia/Pyongyang": "Pyongyang",
    "Asia/Singapore": "Singapore", "Asia/Kuala_Lumpur": "Lumpur Malaysia", "Asia/Colombo": "Colombo Lanka",
    "Asia/Kathmandu": "Kathmandu Nepal", "Asia/Tashkent": "Tashkent", "Asia/Almaty": "Almaty Astana",
    "Australia/Sydney": "Sydney Canberra Melbourne", "Africa/Cairo": "Cairo Alexandria Egypt Egyptian",
    "Africa/Tripoli": "Tripoli Benghazi Misrata Libya Libyan", "Africa/Tunis": "Tunis Tunisia",
    "Africa/Algiers": "Algiers Algeria", "Africa/Khartoum": "Khartoum Omdurman Darfur Sudan Sudanese",
    "Africa/Juba": "Juba", "Africa/Addis_Ababa": "Addis Ababa Ethiopia", "Africa/Mogadishu": "Mogadishu Somalia",
    "Africa/Nairobi": "Nairobi Kenya", "Africa/Kampala": "Kampala Uganda", "Africa/Kigali": "Kigali Rwanda",
    "Africa/Kinshasa": "Kinshasa", "Africa/Lagos": "Lagos Abuja Maiduguri Nigeria Nigerian",
    "Africa/Bamako": "Bamako Mali", "Africa/Ouagadougou": "Ouagadougou Burkina", "Africa/Niamey": "Niamey",
    "Africa/Dakar": "Dakar Senegal", "Africa/Johannesburg": "Johannesburg Pretoria", "Africa/Harare": "Harare",
    "America/New_York": "Washington York Boston Philadelphia Miami Atlanta Pentagon", "America/Toronto": "Toronto Ottawa",
    "America/Chicago": "Chicago Dallas Houston", "America/Denver": "Denver",
    "America/Los_Angeles": "Angeles Francisco Seattle", "America/Mexico_City": "Mexico",
    "America/Havana": "Havana Cuba", "America/Caracas": "Caracas Venezuela", "America/Bogota": "Bogota Colombia",
    "America/Lima": "Lima Peru", "America/Sao_Paulo": "Paulo Brasilia Rio", "America/Santiago": "Santiago",
    "America/Argentina/Buenos_Aires": "Aires Argentina", "America/Port-au-Prince": "Port-au-Prince Haiti",
}
# The word of a place's name that tells it apart ("Aviv" of Tel Aviv) -> IANA zone.
CITY_ZONES: dict[str, str] = {word: zone for zone, words in _ZONES.items() for word in words.split()}
for _word in ("Abu", "Addis", "Khan", "Rio"):  # first words of too many other names
    CITY_ZONES.pop(_word, None)


@lru_cache(maxsize=512)
def city_offset(zone: str, day: dt.date, minutes: int = 720) -> int:
    """Give the zone's minutes east of Greenwich at that local time of that day.

    >>> city_offset("Europe/Istanbul", dt.date(2025, 6, 2))
    180
    """
    moment = dt.datetime.combine(day, dt.time(minutes // 60 % 24, minutes % 60), ZoneInfo(zone))
    offset = moment.utcoffset()
    return int(offset.total_seconds() // 60) if offset is not None else 0


def stamp(day: dt.date, minutes: int, offset: int) -> str:
    """Write a local time with its offset.

    >>> stamp(dt.date(2025, 6, 2), 780, 180)
    '2025-06-02T13:00+03:00'
    """
    sign, size = ("-", -offset) if offset < 0 else ("+", offset)
    return f"{day}T{minutes // 60:02d}:{minutes % 60:02d}{sign}{size // 60:02d}:{size % 60:02d}"
