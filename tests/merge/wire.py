"""A wire report, and what others make of it."""

from dateline.data import Report

SENTENCES = (
    "Envoys of Norland and Sudria ended a second day of talks in Port Ayla on Monday without agreeing on who would guard the Kess crossing.",
    "The mediators, led by the former judge Amina Torvald, said the two delegations would meet again within ten days in the same harbour town.",
    "Norland's chief negotiator, Piet Varga, told reporters that his side had offered to pull its artillery back 15 kilometres from the river.",
    "“We came with a map and we leave with the same map,” Varga said before boarding his flight.",
    "Sudria rejected the offer because it left the bridge at Lower Kess under the control of a Norland garrison of 240 soldiers.",
    "Its deputy foreign minister, Hana Oduya, asked instead for monitors from neutral states along the whole bank.",
    "Fighting around the crossing has driven some 31,000 people from their homes since March, according to the relief agency in the valley.",
    "A convoy of 18 lorries with flour and medicine waited for a third night at the northern checkpoint while both armies traded accusations.",
    "Residents reached by telephone described shelling after midnight that damaged a school, the pumping station and several barns.",
    "The mayor of Kess, Ruud Elander, put the number of wounded at seven and said nobody had been killed.",
    "Oduya warned that her government would not sit at a table while villages burned, yet she left the date of the next round open.",
    "Diplomats in the room described the mood as colder than at the opening session but saw no sign that either party would walk out.",
)
TEXT = " ".join(SENTENCES)
OTHER = (
    "A ferry carrying 112 passengers ran aground off the island of Mersa early on Tuesday after its steering failed in heavy seas. "
    "Coastguard boats took everyone ashore within four hours, and doctors treated nine people for cold and bruises. "
    "The captain told investigators that an alarm had sounded twice before the rudder jammed, the port authority reported. "
    "Engineers will inspect two sister ships this week, and the company has halted night crossings until they are done. "
    "Fishermen who joined the rescue said the waves were the highest they had seen since the winter storms six years ago.")


def report(text=TEXT, **more):
    kept = {"title": "Talks end without deal", "outlet": "The Wire", "url": "https://wire.example/1", "published": "2025-06-02T10:00:00+00:00"}
    return Report(text, **{**kept, **more})


def sent_on(text=TEXT, **more):
    kept = {"title": "No deal on the crossing", "outlet": "Dunes Gazette", "url": "https://dunes.example/a", "published": "2025-06-02T14:00:00+00:00"}
    return report(text, **{**kept, **more})
