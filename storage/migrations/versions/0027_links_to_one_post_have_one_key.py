"""Links to one post have one key, whether they were entered by hand or stand in a file: its platform and id.

Of other links the key is that without known tracking: a page that its query names is no longer one with its neighbours.
"""

import re
from hashlib import sha256
from urllib.parse import parse_qs, parse_qsl, unquote, urlencode, urlsplit

import sqlalchemy as sa
from alembic import op

revision = "0027"
down_revision = "0026"
branch_labels = None
depends_on = None

_AT_ONCE = 1000
_ID = "[A-Za-z0-9_-]+"
_PLATFORMS: dict[str, tuple[str, tuple[str, ...], tuple[str, ...]]] = {
    "instagram": (
        r"instagram\.com|instagr\.am|ig\.me",
        (rf"/(?:[^/]+/)?(?:p|reels?|tv)/({_ID})", r"/stories/[^/]+/([0-9]+)"),
        (),
    ),
    "tiktok": (
        r"tiktok\.com|v[mt]\.tiktok\.com",
        (
            r"/@[^/]*/(?:video|photo)/([0-9]+)",
            r"/(?:v|embed(?:/v2)?|share/video)/([0-9]+)(?:\.html)?",
        ),
        (),
    ),
    "youtube": (
        r"youtube\.com|youtu\.be|youtube-nocookie\.com",
        (rf"/(?:shorts|live|embed|v)/({_ID})",),
        ("v",),
    ),
    "facebook": (
        r"facebook\.com|fb\.com|fb\.me|fb\.watch|fb\.gg",
        (
            rf"/(?:reel|share/[rvp])/({_ID})",
            rf"/(?:groups/)?[^/]+/(?:posts|permalink|videos)/(?:[^/]+/)?({_ID})",
            r"/photo/([0-9]+)",
        ),
        ("v", "story_fbid", "fbid"),
    ),
    "x": (r"x\.com|twitter\.com|t\.co", (r"/(?:i/web|i|[^/]+)/status(?:es)?/([0-9]+)",), ()),
    "linkedin": (
        r"linkedin\.com|lnkd\.in",
        (
            r"/(?:feed/update|embed/feed/update)/urn:li:(?:activity|share|ugcPost):([0-9]+)",
            r"/posts/.*?-(?:activity|share|ugcPost)-([0-9]+)(?:-[^/]*)?",
        ),
        (),
    ),
    "pinterest": (r"pinterest\.[a-z.]{2,6}|pin\.it", (r"/pin/(?:[^/]*--)?([0-9]+)",), ()),
    "twitch": (r"twitch\.tv", (r"/videos/([0-9]+)", rf"/[^/]+/clip/({_ID})"), ()),
    "threads": (r"threads\.(?:net|com)", (rf"/@[^/]+/post/({_ID})", rf"/t/({_ID})"), ()),
}
_OF_IDS = {"youtu.be": "youtube", "clips.twitch.tv": "twitch"}
_TRACKING = re.compile(
    "utm_.*|igshi?d?|si|mibextid|ref_(?:src|url)|mc_[ce]id|li_fat_id|_ga|_gl|(?:fb|g|d|y|tw|tt|ms)cl(?:s?rc|k?id)|[gw]braid",
    re.IGNORECASE,
)
_TRACKING_OF_PLATFORMS = re.compile(
    "s|t|hl|lang|locale|feature|pp|ab_channel|is_from_webapp|sender_device|web_id|img_index|ref|rdid|share_url|_[trd]|trk|rcm|"
    "originalsubdomain|xmt|slof|share_id|app_id|source|sent_from|next",
    re.IGNORECASE,
)


def upgrade() -> None:
    after = 0
    published = sa.text(
        "SELECT id, permalink, permalink_key FROM deliverable WHERE permalink IS NOT NULL AND id > :after "
        "ORDER BY id LIMIT :most"
    )
    update = sa.text("UPDATE deliverable SET permalink_key = :key WHERE id = :post")
    while rows := op.get_bind().execute(published, {"after": after, "most": _AT_ONCE}).all():
        changed = [
            {"key": key, "post": row.id} for row in rows if (key := _key(row.permalink)) != row.permalink_key
        ]
        if changed:
            op.get_bind().execute(update, changed)
        after = rows[-1].id


def _key(link: str) -> str:
    return sha256((_post_key(link) or _link_key(link)).encode()).hexdigest()


def _platform_of(link: str) -> str | None:
    host = (urlsplit(link).hostname or "").lower().rstrip(".")
    matching = (
        name for name, (hosts, *_) in _PLATFORMS.items() if re.fullmatch(rf"(?:.+\.)?(?:{hosts})", host)
    )
    return next(matching, None)


def _post_key(link: str) -> str | None:
    parts, platform = urlsplit(link), _platform_of(link)
    if platform is None:
        return None
    path, host = unquote(parts.path), (parts.hostname or "").lower().removeprefix("www.")
    if host in _OF_IDS and (match := re.match(r"/([A-Za-z0-9_-]+)", path)):
        return f"{_OF_IDS[host]}:{match[1]}"
    _hosts, paths, names = _PLATFORMS[platform]
    query = parse_qs(parts.query) if names else {}
    for name in names:
        if query.get(name):
            return f"{platform}:{query[name][0]}"
    for pattern in paths:
        if match := re.fullmatch(rf"{pattern}(?:/.*)?", path):
            return f"{platform}:{match[1]}"
    return None


def _link_key(link: str) -> str:
    parts = urlsplit(link)
    host = re.sub(r"^(www|m|mobile)\.", "", (parts.hostname or "").lower())
    of_platform = _platform_of(link) is not None
    named = sorted(
        (name, value)
        for name, value in parse_qsl(parts.query, keep_blank_values=True)
        if not (_TRACKING.fullmatch(name) or (of_platform and _TRACKING_OF_PLATFORMS.fullmatch(name)))
    )
    return f"{host}{parts.path.rstrip('/')}" + (f"?{urlencode(named)}" if named else "")
