"""`/campaign close` says who is still paid, and lets the manager say what."""

from storage.models import Campaign, Participation
from tests.domain import journey
from tests.integration.handlers.desk_in_slack import MAYA, House, says


def closing(house: House) -> tuple[Campaign, list[Participation]]:
    """A campaign with two creators who owe a post, and the form that closes it."""
    campaign = house.firm.campaign(name="Glow")
    journey.brief(house.firm, campaign, 2)
    house.opened(MAYA, "/campaign close Glow")
    return campaign, house.firm.rows(Participation)


def test_the_form_says_who_is_paid_although_posts_end(house: House) -> None:
    _, creators = closing(house)
    shown = says(house.form(MAYA))
    assert "still paid in full" in shown
    assert "500" in shown
    assert {f"kept_{one.id}" for one in creators} <= {
        block["block_id"] for block in house.form(MAYA)["blocks"]
    }


def test_what_is_left_empty_stays_and_what_is_said_counts(house: House) -> None:
    _, (first, second) = closing(house)
    assert house.errors(MAYA, **{f"kept_{first.id}": "120"}) == {}
    assert house.firm.row(Participation, first.id).kept_minor == 12_000
    assert house.firm.row(Participation, second.id).kept_minor is None


def test_nothing_more_than_was_agreed_can_stay(house: House) -> None:
    campaign, (first, _) = closing(house)
    for wrong in ("501", "lots", "5 USD"):
        assert list(house.errors(MAYA, **{f"kept_{first.id}": wrong})) == [f"kept_{first.id}"]
    assert house.firm.row(Campaign, campaign.id).closed_early_at is None
    assert house.errors(MAYA, **{f"kept_{first.id}": "0"}) == {}
    assert house.firm.row(Participation, first.id).kept_minor == 0
