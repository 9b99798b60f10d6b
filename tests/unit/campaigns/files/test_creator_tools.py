"""Lists of creators as the tools that find and manage them export them."""

import pytest

from campaigns.files import open_influencers, open_questions, read_influencers

MODASH = """\
Username,Full name,Platform,Profile URL,Followers,Engagement rate,Avg. likes,Emails,Country
mara.q,Mara Quinn,instagram,https://www.instagram.com/mara.q,15200,3.1%,470,mara@studio.example,Germany
"""
UPFLUENCE = """\
Name,Email,Country,Instagram username,Instagram followers,Instagram engagement rate,Tiktok username,Tiktok followers
Mara Quinn,mara@studio.example,DE,mara.q,15200,3.1,,
"""
UPFLUENCE_LIST = """\
influencer_id,media_url,profile_name,first_name,last_name,email,followers_count,shipping_address.country_code
991,https://www.instagram.com/mara.q,,Mara,Quinn,mara@studio.example,15200,DE
"""
HYPEAUDITOR = """\
Username,Name,Link,Followers,AQS,ER,Topics,Country,Email
mara.q,Mara Quinn,https://www.instagram.com/mara.q/,15.2K,81,3.1%,"Beauty, Skincare",Germany,mara@studio.example
"""
GRIN = """\
First Name,Last Name,Email,Instagram Handle,Instagram Followers,TikTok Handle,YouTube Channel URL,Country,Tags
Mara,Quinn,mara@studio.example,@mara.q,"15,200",,,United States,beauty
"""
ASPIRE = """\
Creator Name,Social Handle,Network,Email Address,Follower Count,Engagement Rate,Profile Link,Location
Mara Quinn,mara.q,Instagram,mara@studio.example,15200,0.031,https://instagram.com/mara.q,"Berlin, Germany"
"""
CREATORIQ = """\
Creator Name,Email,Country,Categories,Instagram URL,Instagram Followers,YouTube URL,TikTok URL,Status
Mara Quinn,mara@studio.example,Germany,Beauty,https://www.instagram.com/mara.q/,15200,,,Approved
"""
HEEPSY = """\
Platform;Username;Full name;Link;Followers;Engagement;Category;Location;Email;Cost per post
Instagram;mara.q;Mara Quinn;https://instagram.com/mara.q;15200;3,1%;Beauty;Berlin, Germany;mara@studio.example;€180-250
"""
ALL = {
    "modash": MODASH, "upfluence": UPFLUENCE, "upfluence list": UPFLUENCE_LIST, "hypeauditor": HYPEAUDITOR,
    "grin": GRIN, "aspire": ASPIRE, "creatoriq": CREATORIQ, "heepsy": HEEPSY,
}  # fmt: skip


@pytest.mark.parametrize("tool", ALL)
@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_a_list_is_read_as_the_tool_gives_it(tool: str, encoding: str) -> None:
    content = ALL[tool].encode(encoding)
    assert open_questions(open_influencers(content)) == ()
    reading = read_influencers(content)
    assert reading.rejected == ()
    (mara,) = reading.accepted
    assert (mara.handle, mara.platform.value, mara.name) == ("mara.q", "instagram", "Mara Quinn")
    assert (mara.followers, mara.email) == (15_200, "mara@studio.example")
    assert mara.country == ("US" if tool == "grin" else "DE")


def test_a_range_of_costs_is_no_fee() -> None:
    (mara,) = read_influencers(HEEPSY.encode()).accepted
    assert mara.usual_fee is None
    assert [one.column for one in mara.left_out] == ["usual_fee"]
