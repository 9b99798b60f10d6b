"""The two kinds of files that are imported, creators and results of a campaign, for what is the same with both."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

from campaigns.files import Table, labels_of
from campaigns.files.influencer_headings import INFLUENCERS
from campaigns.files.result_headings import RESULTS
from handlers.files.uploads import Upload
from handlers.identifiers.reference import Reference
from handlers.listeners.files import influencer_import, result_import
from handlers.requests.requests import Request
from handlers.responses.responses import Response


@dataclass(frozen=True)
class KindOfFile:
    """Under which name an upload of it is kept, how it is opened and looked at, and the words for its fields."""

    source: str
    opened: Callable[[Upload], Table]
    looked_at: Callable[[Request, Upload], Response]
    labels: Mapping[str, str]


def of(reference: Reference) -> KindOfFile:
    """Results where a campaign is named, else creators."""
    campaign_id = reference.campaign
    if campaign_id is None:
        return KindOfFile(
            influencer_import.SOURCE,
            influencer_import.opened,
            influencer_import.looked_at,
            labels_of(INFLUENCERS),
        )
    return KindOfFile(
        result_import.source(campaign_id),
        result_import.opened,
        partial(_look_at_results, campaign_id),
        labels_of(RESULTS),
    )


def _look_at_results(campaign_id: int, request: Request, upload: Upload) -> Response:
    return result_import.looked_at(request, campaign_id, upload)
