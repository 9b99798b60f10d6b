"""What a person reads when the bot did not answer as it should."""

from sandbox.deliver.delivery import Ack
from sandbox.errors import PersonRefused


def refuse_failed_command(command: str, ack: Ack) -> None:
    """Raise what Slack shows under the composer if the command did not get through."""
    if ack.error == "operation_timeout":
        words = f"{command} failed because the app did not respond. If this happens again, contact the app's makers."
        raise PersonRefused("operation_timeout", words)
    if ack.error:
        raise PersonRefused(ack.error, f'{command} failed with the error "{ack.error}".')


def refuse_failed_click(ack: Ack) -> None:
    """Raise what Slack's warning sign beside the element says."""
    if ack.error:
        raise PersonRefused(ack.error, "This app is not responding. Try that again in a moment.")


def refuse_failed_form(ack: Ack) -> None:
    """Raise what Slack shows above the form; the form stays open."""
    if ack.error:
        raise PersonRefused(ack.error, "We had some trouble connecting. Try again?")
