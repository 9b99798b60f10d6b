"""What a form says that creators shall read of an end."""

from campaigns.influencers import creator_texts
from handlers.blocks.forms.influencers.creator_mail import WRITE
from handlers.requests.form_state import FormState


def creator_text(entered: FormState) -> str | None:
    """The text for creators; None where they are not to be told, a refusal where the text is empty."""
    if WRITE not in entered.many(WRITE):
        return None
    return creator_texts.read(entered.text(creator_texts.FIELD))
