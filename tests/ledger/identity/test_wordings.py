"""Mentions in the many forms that news gives them, and the actor that each means."""

import pytest

from according.ledger.identity import actor_of, country_of, side_of

# One mention a line, and the id that it means.
MENTIONS = """
Ukraine's General Staff | ukr/military
General Staff of Ukraine | ukr/military
the Armed Forces of Ukraine | ukr/military
Ukraine's armed forces | ukr/military
Ukrainian military officials | ukr/military
Kyiv's forces | ukr/military
the Ukrainian air force | ukr/air-force
Ukraine's defence ministry | ukr/defence-ministry
the Ministry of Defence of the Russian Federation | rus/defence-ministry
Russian MoD | rus/defence-ministry
Russia's Ministry of Defense | rus/defence-ministry
the UK's Ministry of Defence | gbr/defence-ministry
the Kremlin | rus/president
Kremlin spokesman Dmitry Peskov | rus/president
Moscow | rus/government
President Volodymyr Zelenskyy | ukr/president
Ukrainian President Zelensky | ukr/president
Russian President Vladimir Putin | rus/president
the Pentagon | usa/defence-ministry
the US military | usa/military
US Central Command | usa/centcom
the White House | usa/president
Downing Street | gbr/prime-minister
Whitehall | gbr/government
the Home Office | interior-ministry
Britain's Home Office | gbr/interior-ministry
the U.S. State Department | usa/foreign-ministry
US officials | usa/officials
UAE officials | are/officials
DRC army | cod/military
Congolese army spokesman | cod/military
Soviet military | sun/military
Yugoslav army | yug/military
the Gaza Health Ministry | pse/health-ministry/gaza
Gaza's Hamas-run health ministry | pse/health-ministry/gaza
the Hamas-run health ministry | pse/health-ministry/gaza
Hamas-run Gaza health ministry | pse/health-ministry/gaza
the health ministry in Gaza | pse/health-ministry/gaza
the Palestinian health ministry | pse/health-ministry
Palestinian health ministry in the West Bank | pse/health-ministry/west-bank
Israeli police | isr/police
the IDF | isr/military
Israel | isr/government
Israeli Prime Minister Benjamin Netanyahu | isr/prime-minister
Hezbollah | group/hezbollah
Lebanon's health ministry | lbn/health-ministry
Lebanese Health Ministry | lbn/health-ministry
Lebanese Red Cross | lbn/red-cross
the Red Cross | red-cross/icrc
the ICRC | red-cross/icrc
Houthi-run health ministry | houthis/health-ministry
the Houthis | group/houthis
Houthi rebels | group/houthis
Islamic State | group/islamic-state
ISIS | group/islamic-state
IS | group/islamic-state
Daesh | group/islamic-state
al-Shabab militants | group/al-shabab
al-Shabaab | group/al-shabab
Boko Haram | group/boko-haram
FARC rebels | group/farc
the RSF | group/rsf
Sudan's Rapid Support Forces | group/rsf
Sudanese army | sdn/military
the Tamil Tigers | group/ltte
LTTE | group/ltte
Sri Lankan military | lka/military
PKK | group/pkk
the TTP | group/ttp
Pakistani Taliban | group/ttp
Afghan Taliban | group/taliban
ELN | group/eln
Wagner | group/wagner
the Syrian Observatory for Human Rights | monitor/sohr
Syrian Observatory | monitor/sohr
SOHR | monitor/sohr
Airwars | monitor/airwars
Iraq Body Count | monitor/iraq-body-count
ACLED | monitor/acled
Oryx | monitor/oryx
Doctors Without Borders | ngo/msf
Syria's White Helmets | ngo/white-helmets
USGS | usa/geological-survey
BNPB spokesman Sutopo Purwo Nugroho | idn/disaster-agency
Indonesia's National Disaster Mitigation Agency | idn/disaster-agency
Indonesia's disaster agency | idn/disaster-agency
Turkey's disaster agency AFAD | tur/disaster-agency
FEMA | usa/disaster-agency
the NDRF | ind/ndrf
Xinhua news agency | press/xinhua
Syrian state news agency SANA | press/sana
Syrian state media | syr/state-media
Iranian state TV | irn/state-media
Chinese state media | chn/state-media
TASS | press/tass
governor of Kharkiv region Oleh Syniehubov | ukr/governor/kharkiv
Kharkiv regional governor Oleh Syniehubov | ukr/governor/kharkiv
the Kharkiv regional military administration | ukr/governor/kharkiv
Kyiv mayor Vitali Klitschko | ukr/mayor/kyiv
the mayor of Kyiv | ukr/mayor/kyiv
Mariupol city council | ukr/mayor/mariupol
Mariupol's mayor | ukr/mayor/mariupol
Texas governor Greg Abbott | usa/governor/texas
Gov. Gavin Newsom of California | usa/governor/california
Los Angeles Police Department | usa/police/los-angeles
LAPD | usa/police/los-angeles
New York City police | usa/police/new-york-city
Baghdad police | irq/police/baghdad
Iraqi police | irq/police
police in Baghdad | irq/police/baghdad
Kabul police chief | afg/police/kabul
an Iraqi police officer | irq/police
an Iraqi interior ministry source | irq/interior-ministry
Somali officials | som/officials
the Somali government | som/government
the Turkish interior minister Suleyman Soylu | tur/interior-ministry
Indian Prime Minister Narendra Modi | ind/prime-minister
the Bangladeshi Rapid Action Battalion | bgd/ispr
South Korea's Joint Chiefs of Staff | kor/military
North Korea | prk/government
South Korean military | kor/military
Myanmar's junta | mmr/government
Myanmar military spokesman | mmr/military
UN human rights chief Michelle Bachelet | un/ohchr
the UN's human rights office | un/ohchr
the UN Human Rights Office | un/ohchr
the United Nations refugee agency | un/unhcr
U.N. officials | un
UN Secretary-General Antonio Guterres | un/secretary-general
the World Food Programme | un/wfp
Ukraine's ambassador to the UN | ukr/foreign-ministry
Al Jazeera | press/al-jazeera
Al Jazeera correspondent | press/al-jazeera
witnesses | witness
Palestinian medics | pse/medics
Sudan's health ministry | sdn/health-ministry
the Sudan Doctors Network | ngo/sudan-doctors-network
Nigerian army spokesman | nga/military
Nigeria's emergency agency NEMA | nga/disaster-agency
Niger's defence ministry | ner/defence-ministry
Mali's army | mli/military
Burkina Faso's government | bfa/government
Ethiopian government | eth/government
Tigrayan forces | group/tplf
Mexican prosecutors | mex/prosecutors
the Guerrero state prosecutor's office | mex/prosecutors/guerrero
Japan's Fire and Disaster Management Agency | jpn/disaster-agency
Russian-installed officials in Kherson | rus/officials
Russia-backed separatists | rebels
US-backed Syrian Democratic Forces | group/sdf
the US-led coalition | org/cjtf-oir
Anna Roth, a professor of law at Northgate Po in Lyon | org/northgate-po
an expert on dams at the Harbour Institute for Near North Policy | org/harbour-institute-for-near-north-policy
Leo Marsh, director of the Redhill Center for Survey Research in Boston | org/redhill-center-for-survey-research
a Swiss news organisation called “The Alpine” | press/the-alpine
Jesuit Order Superior Juan Cid | church
representatives of Chile | chl/government
Northern Ireland police | gbr/police/northern-ireland
police | police
a senior US defense official | usa/defence-ministry
Georgia's interior ministry | geo/interior-ministry
Myanmar's National Unity Government | group/nug
the Palestinian Authority | pse/government
the Palestinian Red Crescent | pse/red-cross
Russian state news agency RIA Novosti | press/ria-novosti
state news agency Xinhua | press/xinhua
Philippine military | phl/military
Philippine National Police | phl/police
Colombian President Gustavo Petro | col/president
Haiti's civil protection agency | hti/emergency-service
Italian coast guard | ita/coast-guard
Maldivian officials | mdv/officials
the Hellenic Coast Guard | grc/coast-guard
doctors at al-Shifa hospital | hospital/shifa
al-Shifa Hospital director | hospital/shifa
"""

PLACES = {
    "Mariupol": "ukr",
    "northern Gaza": "pse",
    "the southern Gaza city of Rafah": "pse",
    "Borodyanka": "ukr",
    "Lahaina": "usa",
    "Donbas": "ukr",
    "New Mexico": "usa",
    "Sindh province": "pak",
    "the Mediterranean": None,
    "Wellington": None,
    "nowhere at all": None,
}

SIDES = {
    "Ukrainian civilians": "ukr",
    "Israeli hostages": "isr",
    "RSF fighters": "rsf",
    "Islamic State militants": "islamic-state",
    "Houthi missiles": "houthis",
    "American troops in Iraq": "usa",
    "US-backed rebels": None,
    "children": None,
}


@pytest.mark.parametrize(
    ("mention", "id_"), [line.split(" | ") for line in MENTIONS.strip().splitlines()]
)
def test_a_mention_means_one_actor_in_any_wording(mention, id_):
    assert actor_of(mention).id == id_


@pytest.mark.parametrize(("place", "code"), PLACES.items())
def test_a_place_is_in_one_country_or_in_none_known(place, code):
    assert country_of(place) == code


@pytest.mark.parametrize(("phrase", "side"), SIDES.items())
def test_a_phrase_names_whose_they_are(phrase, side):
    assert side_of(phrase) == side
