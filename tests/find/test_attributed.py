import pytest

from according.find.attributed import attributed
from according.model import Report


def found(text):
    """Give figure, claimant and cue of every figure, as text."""
    return [
        (one.figure.span.text, one.mention and one.mention.text, one.cue and one.cue.text)
        for one in attributed(Report(text))
    ]


@pytest.mark.parametrize(
    ("text", "figure", "mention", "cue"),
    [
        ("The ministry said exports rose by 12%.", "12%", "The ministry", "said"),
        ("Exports rose by 12%, according to a trade report.", "12%", "a trade report", "according to"),
        ("As the Courier noted, rents rose 4%.", "4%", "the Courier", "noted"),
        ("“Rents rose by 4% last year,” Ruiz said. “We pay $900 a month.”", "$900", "Ruiz", "said"),
        ("''Rents rose by 4 percent last year,'' Ruiz said.", "4 percent", "Ruiz", "said"),
        ("In a Courier poll, 8 percent of voters chose her.", "8 percent", "a Courier poll", "In"),
        ("She won by 28 points in the same poll.", "28", "the same poll", "in"),
        ("A Courier poll last week showed her at 11 percent.", "11 percent", "A Courier poll", "showed"),
        ("The survey, released on Monday by the college, had her at 4 percent.", "4 percent", "The survey", "had"),
        ("Ruiz calls for $275 billion in new roads.", "$275 billion", "Ruiz", "calls"),
        ("The grocer reported a profit of $1.78 a share.", "$1.78", "The grocer", "reported"),
        ("Officials say they have found 200 tunnels.", "200", "Officials", "say"),
        ("The move, Ruiz explained, was the fruit of three years of work.", "three years", "Ruiz", "explained"),
        ("Ruiz defended the plan, and vowed to spend $5 million.", "$5 million", "Ruiz", "vowed"),
        ("Profits rose 5 percent, company reports show.", "5 percent", "company reports", "show"),
        ("In a Courier poll, 38 percent of voters said they would stay.", "38 percent", "a Courier poll", "In"),
        ("Polls show as many as 30 percent say they will go.", "as many as 30 percent", "Polls", "show"),
        ("Rents rose 4 percent, while wages fell, according to the bureau.", "4 percent", "the bureau", "according to"),
        ("According to early results of exit polls, 3 in 10 stayed.", "3 in 10", "early results of exit polls", "According to"),
        ("More from Ruiz: “The rent was 12 percent of it all.”", "12 percent", "Ruiz", ":"),
        ("She continued, “There will be maybe 10 percent of them.”", "10 percent", "She", "continued"),
        ("“Rents rose by 10 percent,” she continued.", "10 percent", "she", "continued"),
        ("Ruiz says the court found that 40 tenants had left.", "40", "Ruiz", "says"),
        ("Ruiz claims Lind wants to house 250,000 people.", "250,000", "Ruiz", "claims"),
        ("Ruiz said rents rose 4 percent in May, according to the bureau.", "4 percent", "the bureau", "according to"),
        ("Ruiz is telling voters that 40 tenants left.", "40", "Ruiz", "telling"),
        ("Ruiz rallied them by promising 300 new homes.", "300", "Ruiz", "promising"),
        ("At a rally, Ruiz took a new line, insisting 300 homes would do.", "300", "Ruiz", "insisting"),
        ("Despite Ms. Ruiz's claim that rents fell by 5 percent, tenants left.", "5 percent", "Ms. Ruiz's", "claim that"),
        ("The mayor's plan to build 300 homes failed.", "300", "The mayor's", "plan to"),
        ("She pointed to attacks paid for by two landlords.", "two", "She", "pointed to"),
        ("Aides to Ruiz are quick to point out that two landlords paid.", "two", "Aides to Ruiz", "point"),
        ("One firm says 40 left, another says 1,800 stayed.", "1,800", "another", "says"),
        ("According to one report, 90 percent stayed.", "90 percent", "one report", "According to"),
        ("Rents took just 12% of pay, according to polls at the time.", "12%", "polls", "according to"),
        ("After two good years, the office said, rents will rise 3 percent.", "3 percent", "the office", "said"),
        ("They built a tool, the firm said on Saturday, and used it five times.", "five", "the firm", "said"),
        ("Ann Ruiz, R-Ohio, says tenants won 12 seats.", "12", "Ann Ruiz, R-Ohio", "says"),
        ("The foundation reported to the city that it had spent $31,592.", "$31,592", "The foundation", "reported"),
        ("She jokingly tells tenants that 44 homes are left.", "44", "She", "tells"),
        ("The firms expect to save $2 billion.", "$2 billion", "The firms", "expect"),
        ("To cheers, he vows to build 300 homes.", "300", "he", "vows"),
        ("It's a deal, they say, that would save 300 homes.", "300", "they", "say"),
        ("Ruiz, who spoke first, has won two elections, the board writes.", "two", "the board", "writes"),
        ("The poll showed Ruiz at 42 percent, Lind at 23; Sen. Ono had 12 percent.", "12 percent", "The poll", "showed"),
        ("Ruiz, who in 2012 added 14 homes, said little.", "14", None, None),
        ("Tenants plan to build 300 homes.", "300", "Tenants", "plan"),
        ("The plan for 300 homes failed.", "300", None, None),
        ("Ruiz lambasted the 300 new homes.", "300", "Ruiz", "lambasted"),
        ("In 5 towns, police said", "5", "police", "said"),
        ("They determined that rents would fall in three towns.", "three", "They", "determined"),
        ("RUIZ: We have some 40 beds.\n\nLIND: Why so few of them?\n\nRUIZ: We lack money now.\n\nLIND: You got plenty this year.", "some 40", "RUIZ", ":"),
    ],
)  # fmt: skip
def test_a_figure_has_its_source_in_any_news(text, figure, mention, cue):
    assert (figure, mention, cue) in found(text)


@pytest.mark.parametrize(
    "text",
    [
        "Exports rose by 12% last year.",
        "The company added 300 jobs in June.",
        "The index closed down 24.5 points.",
        "“I know many of them and like him,” said Mona Lamb, 59, of Dorva.",
        "Gifts valued at $210,000 came in.",
        "Ruiz spoke for 77 minutes.",
        "The poll has a margin of error of 3 points.",
        "This is what Ruiz said four years ago about the phrase.",
        "Editor's note: Ruiz is a landlord who owns 300 homes.",
        "TOTALS\n\nRuiz: 547.\n\nLind: 46.\n\nRuiz: 23.\n\nLind: 15.",
        "The fall by 20 percent can be attributed to the heat.",
    ],
)
def test_what_the_text_says_itself_has_no_source(text):
    assert {mention for _, mention, _ in found(text)} == {None}


def test_a_pronoun_is_told_with_whom_it_stands_for():
    *_, said = attributed(Report("Mayor Ana Ruiz said help was late. She said rents rose by 12%."))

    assert said.claimant is not None
    assert said.claimant.text == "Mayor Ana Ruiz"
    assert said.mention is not None
    assert said.mention.text == "She"


def test_numbers_of_days_ranks_and_names_are_given_if_every_one_is_wanted():
    text = "Ruiz said on May 4 that 12% left Flight 302.\n\nThe vote is at 9:30 p.m."
    given = list(attributed(Report(text), every=True))

    assert [
        (one.figure.span.text, str(one.figure.kind), one.mention and one.mention.text)
        for one in given
    ] == [
        ("4", "label", None),
        ("12%", "percent", "Ruiz"),
        ("302", "label", "Ruiz"),
        ("9", "label", None),
        ("30", "label", None),
    ]
    assert [one.figure.span.text for one in attributed(Report(text))] == ["12%"]


def test_a_quotation_over_paragraphs_keeps_its_speaker():
    text = (
        'Ruiz said this:\n\n"We pay a lot of rent here.\n\n"It rose by 12% last year."\n\n'
        "Wages fell by 2% meanwhile."
    )

    assert found(text) == [("12%", "Ruiz", "said"), ("2%", None, None)]


def test_the_json_form_has_the_words_and_their_offsets():
    [one] = attributed(Report("The ministry said 12% left."))

    said = one.to_dict()

    assert (said["claimant"], said["cue"], said["figure"]) == ("The ministry", "said", "12%")
    assert said["spans"] == {
        "unit": [20, 21],
        "claimant": [0, 12],
        "mention": [0, 12],
        "cue": [13, 17],
    }


def test_a_text_without_figures_has_none():
    assert found("") == found("All is well, the mayor said.") == []


def test_a_quotation_that_goes_on_and_on_is_read_in_linear_time():
    text = "Ruiz said this:\n\n" + "“At least 12 people left.\n\n" * 4_000

    assert sum(one.claimant is not None for one in attributed(Report(text))) == 4_000
