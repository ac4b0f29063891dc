import pytest

from according.read.furniture import furniture

PARAGRAPH = "At least 12 people were killed when the dam gave way, the governor said."


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("Keep up to date with alerts from The Vell Courier", "notification prompt"),
        ("Allow notifications to hear the news first", "notification prompt"),
        ("Get breaking news alerts on your phone", "notification prompt"),
        ("We use cookies to improve your visit", "cookie notice"),
        ("By continuing you accept our cookie policy.", "cookie notice"),
        ("Sign up to The Vell Briefing, our free newsletter", "newsletter sign-up"),
        ("The day's stories, delivered straight to your inbox", "newsletter sign-up"),
        ("Please consider supporting us with a small gift", "support appeal"),
        ("Your subscription pays for reporting like this", "support appeal"),
        ("Subscribe today for unlimited access", "support appeal"),
        ("Sign the petition for safe routes", "petition"),
        ("Click here to see the photographs", "click line"),
        ("12 Comments", "comment forum"),
        ("Be the first to comment", "comment forum"),
        ("Have your say in the comments below", "comment forum"),
        ("Log in", "log-in notice"),
        ("Sign in or register to read on", "log-in notice"),
        ("Already a subscriber? Sign in.", "log-in notice"),
        ("You must be logged in to post", "log-in notice"),
        ("Share on Facebook", "share line"),
        ("Share this article via email", "share line"),
        ("Facebook | Twitter | WhatsApp", "share line"),
        ("ADVERTISEMENT", "advertisement"),
        ("Story continues below", "advertisement"),
        ("READ MORE: The night the river rose", "related stories"),
        ("Also read | What the engineers knew", "related stories"),
        ("You may also like", "related stories"),
        ("More on this story", "related stories"),
        ("Follow us on X and Instagram", "follow line"),
        ("Download our app", "follow line"),
        ("Back to top", "page control"),
        ("4 min read", "page control"),
        ("***", "page control"),
        ("Got a story? Email us.", "tip line"),
        ("Do you know what happened at the dam? Contact us.", "tip line"),
        ("Media contact: press office, 555 0100", "contact line"),
        ("desk@vell.example", "contact line"),
        ("(Reporting by A. Reyl; editing by B. Okoro)", "credits line"),
        ("© 2031 The Vell Courier. All rights reserved.", "copyright line"),
        ("(With inputs from agencies)", "syndication notice"),
        ("This story has not been edited by our staff.", "syndication notice"),
    ],
)
def test_furniture_is_told_by_its_rule(line, reason):
    assert furniture([PARAGRAPH, line, PARAGRAPH]) == ["", reason, ""]


@pytest.mark.parametrize(
    "line",
    [
        PARAGRAPH,
        "Residents received air raid alerts on their phones minutes before 40 people were hurt.",
        "Ukraine wants to become a member of the alliance, and 12,000 have signed a petition.",
        "Germany will consider donating 12 tanks that were damaged in training.",
        "“Your support makes all the difference,” the president told the 300 wounded soldiers.",
        '"Subscribe to our cause," the group said after killing nine people.',
        "Police asked anyone who has any information about the 14 missing to contact them.",
        "Gunmen who call the journalists spies killed three reporters on Sunday.",
        "The two sides agreed to share information on the 1,200 prisoners.",
        "More than 400 refugees had to register to get food.",
        "Families log the names of the 600 missing in a book.",
        "The group's newsletter claimed that 40 soldiers had been killed.",
        "Advertised as safe, the ferry sank with 150 people aboard.",
        "Donations have reached 4,000 families who were driven from home.",
        "The ministry has not commented on reports that 30 were killed.",
        "Watch officers counted 27 bodies.",
        "We counted 27 bodies in the courtyard, our reporter writes.",
        "Our teams treated 1,164 wounded people in nine days.",
        "Follow-up searches found 17 more bodies on Facebook's campus.",
        "Explained: why 12,000 people fled in a day",
        "Live: at least 36 dead in Tarsa quake",
        "Ad-hoc morgues hold 90 bodies.",
        "tanks | 212 | (+3)",
        "Can you tell us how many people were killed that night?",
        "Campaigners got 600 men to sign up for updates before 12 of them were arrested.",
        "The call was paid for by Our Valley, a group that lost 40 members in the fighting.",
        "To comment on the 90 deaths would be wrong, the minister said",
        "303",
        "Shelter for 60,000",
        "Other: 14",
        "KYIV (Wire) - Twelve people were killed.",
    ],
)
def test_what_a_report_says_is_not_furniture(line):
    assert furniture(["Sign up to our newsletter", line, "Share"])[1] == ""


def test_an_outlet_that_speaks_of_itself_beside_an_appeal_appeals_too():
    lines = [
        "Your donation keeps our reporters at sea.",
        "We believe that journalism belongs to its readers, and we put the documents online.",
        PARAGRAPH,
        "We believe that journalism belongs to its readers, and we put the documents online.",
    ]

    assert furniture(lines) == ["support appeal", "support appeal", "", ""]


def test_a_long_paragraph_is_furniture_only_if_it_speaks_of_its_outlet():
    answer = "Well, when the water came we ran. " * 10 + "You can click here, they told us."

    assert furniture([answer]) == [""]


@pytest.mark.parametrize("text", ["x " * 5000, "“" * 9000, "a" * 20000, "share " * 3000, "| " * 80])
def test_a_line_of_any_form_is_judged_at_once(text):
    assert len(furniture([text] * 3)) == 3
