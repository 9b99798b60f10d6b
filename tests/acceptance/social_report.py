"""The report of the social media campaign: what it says, to whom, and what changes when a missing figure arrives."""

from datetime import timedelta

from tests.acceptance import late_figures
from tests.acceptance.conftest import Installation
from tests.acceptance.mails import reports_mailed
from tests.acceptance.people import Person
from tests.acceptance.plan import NAME
from tests.acceptance.story import Calendar
from tests.waiting import wait_until

CONCLUSION = (
    "Within budget (26 %), reach and engagement goals open; ROI at least +300 %, 8 of 8 posts measured."
)
SETTLED = "Within budget (26 %), engagement goal met, reach goal missed by 1,250; ROI at least +300 %"


def the_report_goes_out(installation: Installation, maya: Person, carlos: Person, diana: Person) -> None:
    """14 to 17: reach, rates, the post-mortem, and its news; money only where it may be."""
    told = diana.sees(f"{NAME}: results")
    for part in (
        CONCLUSION, "at least 18,500", "540", "4.14 %", "€25.50", "€74.50 left", "reach known for 7 of 8 posts",
        "Best:", "Origin", "8.00 %", "Worst:", "Myth", "1.00 %",
    ):  # fmt: skip
        assert part in told, part
    diana.clicks("Details", CONCLUSION)
    details = diana.sees(f"{NAME}: details")
    for part in (
        "2.83 %", "€102.00", "300.00 %", "92.50 % of the goal of 20,000",
        "reach known for 7 of 8 posts", "9 posts (1 text only): 8 published (1 late), 1 rejected.",
        "Origin on X: 8.00 %", "Myth on X: 1.00 %", "Cups: 2 rounds", "€33.34 allocated", "€20.00 spent",
        "13. Fetch Performance Metrics:",
    ):  # fmt: skip
        assert part in details, part
    in_channel = carlos.sees(f"{NAME}: results", "campaigns")
    assert "4.14 %" in in_channel
    assert "Within budget, reach and engagement goals open; 8 of 8 posts measured." in in_channel
    for secret in ("25.50", "102.00", "33.34", "€", "ROI"):
        assert secret not in in_channel
    maya.clicks("Send without", "The report of")
    wait_until(lambda: len(reports_mailed(installation)) == 3)
    with_money, for_client = {"diana@sample.example", "board@northwind.example"}, "client@beans.example"
    assert set(reports_mailed(installation)) == {*with_money, for_client}
    told_client = reports_mailed(installation)[for_client]
    assert told_client["text"].startswith("Reach and engagement goals open; 8 of 8 posts measured.")
    for secret in ("25.50", "102.00", "€", "ROI", "budget"):
        assert secret not in told_client["text"] + told_client["html"]
    for mail in (reports_mailed(installation)[one] for one in with_money):
        for part in (mail["text"], mail["html"]):
            for said in (
                CONCLUSION, "4.14 %", "€25.50", "Cups: 2 rounds", "Origin", "8.00 %",
            ):  # fmt: skip
                assert said in part
    assert "Average engagement rate" in maya.types(f"/campaign report {NAME}")


def what_was_missing_comes(carlos: Person, diana: Person, days: Calendar) -> None:
    """Altitude's reach arrives: what was open is settled, and the next version says what changed."""
    day = (days.last + timedelta(days=2)).isoformat()
    says = (SETTLED, "Total reach: at least 18,500 → 18,750", "Average engagement rate: 4.14 % → 4.43 %")
    late_figures.arrives(carlos, diana, NAME, ". Altitude", says=says, measured_on=day, reach="250")
