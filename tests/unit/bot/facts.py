"""Facts as campaigns give them, for an e-mail of each kind."""

from dataclasses import replace
from datetime import date
from typing import Any

from storage.enums import MailKind
from tests.sample_report import sample_report

COMMON = {
    "campaign": "Summer Glow",
    "workspace": "Northwind",
    "to_name": "Mia",
    "contact_name": "Olivia Owner",
    "contact_email": "olivia@example.com",
    "may_answer": True,
    "how_to_answer": "by answering this e-mail",
    "pages": {7: "https://greenlight.example/p/secret"},
}

BRIEF: dict[str, Any] = {
    "requirements": "Show the serum in your morning routine.\n\nOne close-up, please.",
    "audience": "Women from 25 to 40",
    "timeline": "Samples arrive in week 1.",
    "brand_guide": "Calm colours.",
    "disclosure": "Mark it as a paid partnership.",
    "required_words": ["vegan"],
    "banned_words": ["cure"],
    "deliverables": [{"title": "Reel", "draft_due_on": date(2026, 12, 1), "publish_on": "2026-12-10"}],
    "agreed": "1 reel",
    "starts_on": date(2026, 11, 25),
    "ends_on": date(2026, 12, 24),
    "fee": "€1,200.00",
    "shipping": None,
    "in_all": None,
    "usage_rights": "Paid ads, worldwide, for 6 months from publication.",
}

OWN: dict[MailKind, dict[str, Any]] = {
    MailKind.OUTREACH: {"subject_line": "Work with us?", "message": "Hello Mia,\n\nwould you?"},
    MailKind.BRIEF: BRIEF,
    MailKind.AMENDED: {**BRIEF, "changes": ["Fee: €1,200.00 (before: €1,000.00)."]},
    MailKind.APPROVED: {
        "deliverable": "Reel",
        "edited": False,
        "link": None,
        "publish_on": date(2026, 12, 10),
        "caption": "Glow on!",
        "hashtags": ["#ad"],
        "note": None,
    },
    MailKind.TO_DECIDE: {
        "to_name": "Ana Ruiz",
        "posts": [
            {
                "link": 7,
                "title": "Reel",
                "platform": "Instagram",
                "publish_on": date(2026, 12, 10),
                "publish_at": "09:00 Berlin",
                "round": 2,
                "advises": False,
            },
        ],
        "advises": False,
        "good_until": date(2026, 12, 20),
    },
    MailKind.SHORTLIST: {
        "to_name": "Ana Ruiz",
        "link": 7,
        "creators": ["glow"],
        "good_until": date(2026, 12, 20),
    },
    MailKind.CREATOR_LINK: {},
    MailKind.DRAFT_SOON: {"deliverable": "Reel", "due_on": "2026-12-01"},
    MailKind.PUBLISH_SOON: {"deliverable": "Reel", "due_on": "2026-12-10"},
    MailKind.CHANGES: {
        "deliverable": "Reel",
        "category": "Brand",
        "reason": "The logo is cut off.",
        "respond_by": date(2026, 12, 3),
    },
    MailKind.REJECTED: {"deliverable": "Reel", "reason": "It promises a cure."},
    MailKind.CANCELLED: {"message": "The product is late.", "kept": "€600.00"},
    MailKind.ENDED: {"deliverable": None, "message": "We do not go on.", "kept": "€600.00"},
    MailKind.LIVE: {
        "all_approved": True,
        "has_begun": False,
        "besides": [],
        "first_post_on": date(2026, 12, 1),
        "first_post_time": "14:30",
        "posts": 7,
        "gets_report": True,
        "platforms": ["Instagram", "TikTok"],
        "ends_on": date(2026, 12, 24),
    },
    MailKind.REPORT: {
        "report": replace(sample_report(unmeasured=frozenset({3}), names={}), number=2),
        "changed": ["Total reach: 1,000 → 1,200"],
        "made_on": date(2027, 1, 8),
        "starts_on": date(2026, 11, 25),
        "ends_on": date(2026, 12, 24),
    },
}


def facts_of(kind: MailKind, **others: Any) -> dict[str, Any]:
    """Everything an e-mail of that kind needs, with `others` in place of the usual."""
    return {**COMMON, **OWN[kind], **others}
