"""name_words: words that decide whether a capitalised name is a place: given names, titles, common words, cues.

Rule: a word here only weighs against or for a reading; none settles it alone.
"""


def words(text: str) -> frozenset[str]:
    """Give the words of a text as a set."""
    return frozenset(text.split())


# English words that are also the names of small places; a sentence or headline may begin with any of them.
ORDINARY = words("""
to of on is said as from are will or were more we over one can than time them war just since may do many made most
police week media say us still content deal law well minister area going power home used make peace leader me see came
border much go four come court major long same seen die sent man capital began free early change start never human lot
main plan plans energy economy point taking agency hit price market side shot give story federal along force strong
northern met southern men per post white name hospital lead car reach person research page lives best pay line run look
phone got vote means rule cut exchange real shared gas progress hope young central share course level town trial front
record effort industry care farmers opportunity rate rice job mission victory success ever center rise sales drone cases
turn heard sector arrest hard fully chance love eastern officer trip summit quarter steps summer race camp freedom deep
light cuts son base list lack hand send carry seven north fell advance justice popular loss bad powers enter born book
log nine ask date tell broke tour sense basic fall miles ways model train secretary worth charge independence camps
concrete gone plus rest friend driver hour university village export cars buy street airport reading port fiscal bank
maritime road battle walk century goes voters save island uses western door reform kill rose veteran era alliance toll
wave cash church station zone culture paper trail massacre competition vice headquarters artillery ocean song sale tea
sees drug marks normal tells pace bigger east pope council unity mining stock chair west college wake shape sort surprise
holiday happy march red hat fossil modern constitution tool store mind tank friendly cross delay centre mark gets gold
receiving park drew recovery champion male royal begun welcome limit rich anger branch legacy seem mobile poll manage
settle spring gang union cargo serves root ran guy spoken star homeland shut green tone bridge net visa dollar bag bid
naval principal heritage none cast cell moral wall zero roles brand sell ousted rapid bail towns flee sharp carbon forest
singer plot burden eye busy samples band faith gap proven celebration islands cloud drama gross loans golf banks grants
talent prospect hot battlefield ride purchase bond mineral rail mine parent section convoy bar landing pact ring passage
compound brain hub guns chamber prosperity cool rain commissioner marine bottom earth lay jury maximum parks walls planes
coal accord risen fleet ball fate hell northeast spy king guide engineer friendship lock mountain grave steep loyal
supreme rifle bureau globe occasion discovery pool exhibition rid gay wary box clay contest sad sells dire equality split
hole hall cope dry ferry gates coffee swift forth spike outlook riding tale hire labor cents dike possession corpus bear
dual retreat grab arena tent tower hometown metal corporation okay reserve slap healing liberal foster nice iron van
grant shore random belt rock chat servant downtown northwest liberation circle steadfast prosperous staple pray bed pack
bullet bright patrol stamp wood lane hero sunshine minor plenty pound desk smile lab banner panic soil dogs grand cafe
comfort boom magazine peer meter golden tours beer cotton boundary wines coin commerce arsenal mile grain label graves
annex dare ransom twin sparks bias salt sole switch borne levy oversee pure hook pop luck centres sane junior lean
brilliant pole laps tall goodwill enterprise academy tree garden cooling beach cement transit sweet slide torn sand mess
brown blessing countryside sisters spat glad tape lake wedding fortune defiance colony zoo bury nose falls trio dig divide
mercy hunt rude keen lucky earnest merit sober communal brick alter lend whites salute sue mere veto peninsula harmony
crossroads chambers paint soul tornado rivers mate sail saga tender cook acre frontier hill jar dad frank barren imperial
hay spray mall bush keys demo billed plain fines harvest mentor plate farmland haven orange terminal straw parole grenade
bore prince sorts dawn logo liberty grace chase plunge afar vary noble mud lure cricket seaside knock forge cherry metro
muddy muster marathon sway mad echo loose gateway postal portal moon comet junction assumption zeal stone flashing lively
ski bow sake trap booth fireworks needle pink loop conversion mansion triumph ash bishop apex laser sever troy blossom
outing cannon cat dent brush angle pile experiment hunting concession sunrise wilderness gala queens vine tune casino king
fare reunion harbor warrior purse plane villas drain marshal pita lemon pioneer oceanic lookout tab corners samba pong
grass north-east butterfly marines garrison volcano altar brass mound homer finale helper waterways corn cane inland
proclamation humble woods cove vest anthem kings arenas amity aurora hills cousins emblem boulder beacon furnace fertile
sore canal jam crystal lakes mole springs crater bay hillside highways flesh cave cottage pale piano sandwich mechanic
bride triangle marker egg basil pen sunset hilltop superior valley punch arch roses lancer monday tuesday wednesday
thursday friday saturday sunday january february march april may june july august september october november december
president senate house state states county city government army navy general colonel captain judge mayor governor
department ministry office commission committee news times post herald tribune journal press daily gazette republic
nation nations world global international national american today yesterday tomorrow morning evening night christmas easter
god jesus lord father mother bible islam muslim christian catholic jewish islamic english french german spanish
republican democrat democrats republicans conservative labour moscow-based trump
the a an and but if in at by for with he she it they his her their our your my this that these those there here when
where while who what which why how not no yes so then also after before during under about against between among both
all any each every few some such only own very two three five six eight ten first second third last next new old other
another former historic officials authorities people residents students children women families soldiers troops rebels protesters
according although because despite however meanwhile moreover nevertheless until upon within without like let good great
best big small little high low top key us up out off down into onto back away again once
""")

GIVEN_NAMES = words("""
aaron abdel abdul abdullah abdulla abu adam adrian ahmad ahmed alan albert alec alejandro aleksandr alex alexander
alexandra alexandre alexei alfred ali alice alison allan allen amanda amir amy ana anatoly andre andrea andreas andrei
andrew andriy andy angel angela angelina ann anna anne annie anthony antonio april ariel arnold arthur ashley asif austin
avi barack barbara barry bashar ben benjamin bernard bernie bert beth betty bill billy bob bobby boris brad bradley
brandon brenda brent brett brian bruce bryan carl carla carlos carol caroline carolyn catherine cathy chad charles
charlie charlotte cheryl chris christian christina christine christopher chuck cindy claire clara clarence claude claudia
clint clinton colin connie craig crystal curtis cynthia dale dan dana daniel danielle danny darren darryl dave david dawn
dean deborah debra denis denise dennis derek diana diane diego dmitry dmitri dominic dominique don donald donna dorothy
doug douglas duane dustin dwight earl ed eddie edgar eduardo edward edwin ehud eileen elaine eleanor elena eli elijah
elizabeth ellen emily emma emmanuel enrique eric erica erik ernest ethan eugene eva evan evelyn faisal fatima felix
fernando florence frances francis francisco francois frank franklin fred frederick gabriel gary gavin gene geoff geoffrey
george gerald gerhard gilbert gina glenn gloria gordon grace graham grant greg gregory guy hannah harold harry hassan
hassane heather hector heidi helen henri henry herbert herman hillary holly howard hugh hugo hussein ian ibrahim igor
ingrid irene iris isaac isabel isabella ismail ivan jack jackie jackson jacob jacques jake jamal james jamie jan jane
janet janice jared jason javier jay jean jeff jeffrey jenna jennifer jenny jeremy jerome jerry jesse jessica jessie jesus
jill jim jimmy jo joan joann joanna joanne joe joel johann john johnny johnson jon jonathan jordan jorge jose joseph josh
joshua juan juanita judith judy julia julian julie julio jun june justin kamal kamala karen karl kate katherine kathleen
kathryn kathy katie keith kelly ken kenneth kerry kevin khaled khalid kim kimberly kirk kofi konstantin kristen kristin
kurt kyle lance larry laura lauren laurence laurent lawrence leah lee leo leon leonard leonid leroy leslie lester lewis
liam lillian linda lindsay lindsey lisa lloyd logan lois loren lorenzo lori louis louise lucas lucia lucy luis lukas luke
lydia lynn mahmoud mandy manuel marc marcel marco marcus margaret maria mariam marie marilyn mario marion marjorie mark
marlene marshall martha martin marvin mary mason matt matthew maureen maurice max maxim megan mehdi melanie melinda
melissa melvin michael michel michele michelle miguel mikhail mike mildred milton mitchell mohamed mohammad mohammed
moham molly monica morgan morris moshe muhammad mustafa myron nabil nancy naomi natalia natalie nathan nathaniel neil
nelson nicholas nick nicola nicolas nicole nigel nikolai nina noah noel nora norma norman olga oleg oleksandr oliver
olivia omar oscar osama otto owen pamela pat patricia patrick paul paula pauline pavel pedro peggy penny perry pete
peter petro phil philip philippe phillip phyllis pierre rachel rafael ralph ramon randy raul ray raymond rebecca recep
reginald renee rex reza ricardo richard rick ricky rita rob robert roberto robin rodney roger roland ron ronald rosa
rose ross roy ruben russell rustem ruth ryan sally salman sam samantha samir samuel sandra sandy sara sarah saul scott
sean sebastian serge sergei sergey sergio seth shane shannon sharon shaun shawn sheila sheldon sherry shimon shirley
shlomo sidney simon sofia sonia sophia sophie stacy stan stanley stefan stella stephanie stephen steve steven stewart
stuart sue susan suzanne svetlana sylvia tamara tammy tania tanya tara tariq tatiana ted terence teresa terrance terri
terry theodore theresa thomas tiffany tim timothy tina todd tom tommy toni tony tracy travis trevor tyler valerie vanessa
vera vernon veronica vic vicki victor victoria vincent viktor vitaly vladimir virginia vivian volodymyr wade wallace
walter wanda warren wayne wendy wesley wilbur willard william willie wilson winston xavier yair yasser yitzhak yousef
yulia yuri yusuf yves yvonne zachary zoe
""")

TITLES = words("""
mr mrs ms miss dr sir lord lady dame prof professor rev reverend fr father sister brother bishop archbishop cardinal pope
rabbi imam sheikh ayatollah king queen prince princess emperor sultan emir baron baroness count countess duke duchess
gen general lt lieutenant col colonel maj major capt captain sgt sergeant cpl corporal pvt private adm admiral cmdr
commander marshal officer detective deputy sheriff chief inspector constable agent trooper
sen senator rep representative gov governor assemblyman congressman congresswoman councilman councilwoman councillor
alderman mp minister secretary chancellor premier spokesman spokeswoman spokesperson judge justice attorney lawyer
prosecutor coach pastor author actor actress singer analyst director manager principal superintendent commissioner
""")

# A capitalised word after a place's name that makes the whole another thing: "Boston Globe", "Vienna Convention".
# Local public bodies ("Springfield Police", "Salem Public Library") are left out: their name says where.
ORGANISATION = words("""
times post herald tribune journal globe gazette news press daily observer star sun record independent dispatch examiner
chronicle register telegraph sentinel review today monitor bulletin courier banner democrat republican advocate
university college academy institute seminary
bank group company corp corporation inc ltd llc co industries motors airlines airways air energy oil petroleum steel
insurance financial capital partners holdings systems technologies electric power railway railroad
fc united athletic rovers wanderers lakers bulls bears cubs jets giants yankees mets cowboys rangers astros mavericks
rockets spurs heat magic hawks falcons braves bulldogs tigers lions wildcats dragons saints pirates steelers penguins
eagles phillies flyers celtics patriots bruins reds bengals browns cavaliers indians
association society foundation fund club union federation league conference center centre trust clinic church cathedral
temple mosque synagogue gallery theatre theater symphony orchestra opera ballet festival marathon cup open bowl derby
stakes prize award awards zoo
accord accords agreement treaty protocol convention declaration pact summit consensus memorandum
avenue ave street st road rd boulevard blvd drive lane highway hwy parkway pkwy expressway turnpike bridge creek
plaza hotel inn resort casino tower building hall house stadium arena field golf
river lake mountain mountains hills canyon forest reservoir dam trail
commandos brigade brigades division battalion regiment infantry guards
act bill amendment code plan initiative project process party front movement
""")

# A capitalised word after a place's name that leaves it a place: its officials, offices and schools.
PUBLIC = words("""
police sheriff fire department council court courts library museum school schools high middle elementary public board
commission hospital chamber mayor governor city county town township district municipal regional community state
gov sen rep attorney council-member councilman councilwoman planning zoning chief parks medical health area native
""")

# A common word after a name that says that the name is a place.
PLACE_NOUNS = words("""
city town village suburb neighborhood neighbourhood district county province region oblast governorate state territory
peninsula island islands valley strip area enclave exclave prefecture department canton municipality border airport
airbase port refinery residents resident metropolitan metro downtown suburbs outskirts countryside
""")

# Words before a name that say that it is a place.
PLACE_BEFORE = {
    "in": 2.0, "near": 2.5, "outside": 2.5, "around": 1.0, "from": 1.0, "at": 1.0, "to": 0.8, "toward": 2.0,
    "towards": 2.0, "across": 2.0, "throughout": 2.5, "inside": 1.5, "into": 1.0, "through": 0.8, "of": 0.8, "via": 1.5,
    "between": 0.8, "leave": 1.0, "left": 0.5, "visit": 1.2, "visited": 1.2, "visiting": 1.2, "downtown": 3.0,
    "northern": 2.0, "southern": 2.0, "eastern": 2.0, "western": 2.0, "central": 2.0, "north": 1.0, "south": 1.0,
    "east": 1.0, "west": 1.0, "northeastern": 2.0, "northwestern": 2.0, "southeastern": 2.0, "southwestern": 2.0,
    "greater": 2.0, "nearby": 2.5, "neighboring": 2.5, "neighbouring": 2.5, "mainland": 2.0, "off": 1.0, "over": 0.4,
    "within": 1.0, "entered": 1.5, "reached": 0.8, "leaving": 1.0, "occupied": 1.0, "besieged": 1.5, "on": 0.2,
}
VERBS_OF_SPEECH = words("""
said says told added argued asked explained noted replied wrote testified recalled thinks believes agrees insists
""")
ACTS_OF_GOVERNMENT = words("""
said says has had accused accuses denied denies denounced warned warns wants insists insisted claims claimed blamed
blames announced rejected rejects condemned demanded demands urged urges vowed agreed agrees hopes believes called calls
refused refuses argues argued sees views considers considered backed backs supports supported opposes opposed would will
could should may might must does did maintains threatened threatens offered proposed expects expected sought seeks
recognized recognised imposed signed responded reacted regards fears suspects is was also later repeatedly earlier never
decided decides pledged promised retaliated
""")
OF_GOVERNMENT = words("""
position demand demands response allies ally policy ambassador envoy relations influence support decision stance offer
claim claims role intentions ties forces troops leadership interests goal goals proposal proposals foreign rule move
strategy call aim aims control commitment willingness refusal view nuclear backing
""")
BESIDE_GOVERNMENT = words("""
with against by pro-western pressure tensions talks relations ties between and both
""")
