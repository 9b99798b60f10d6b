"""Where pages for people without Slack are."""

PATH = "/p/"


def page_address(public_url: str, secret: str) -> str:
    """The address of the page that a secret opens."""
    return f"{public_url.rstrip('/')}{PATH}{secret}"
