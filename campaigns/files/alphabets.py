"""Which letters languages write, and which of them most: what tells a text from one read in a wrong encoding."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache


@dataclass(frozen=True)
class Alphabet:
    """A language's letters beyond a to z, in lower case, and those it uses most; `latin` ones stand beside a to z."""

    letters: frozenset[str]
    frequent: frozenset[str]
    latin: bool = True


def _latin(letters: str) -> Alphabet:
    return Alphabet(frozenset(letters), frozenset(letters))


def _other(letters: str, frequent: str) -> Alphabet:
    return Alphabet(frozenset(letters), frozenset(frequent), latin=False)


def _between(first: str, last: str) -> str:
    return "".join(map(chr, range(ord(first), ord(last) + 1)))


_RUSSIAN = _between("а", "я") + "ё"
ALPHABETS = (
    _latin("äöüß"),  # German
    _latin("àâæçéèêëîïôœùûüÿ"),  # French
    _latin("áéíñóúü"),  # Spanish
    _latin("áàâãçéêíóôõúü"),  # Portuguese
    _latin("àèéìíîòóùú"),  # Italian
    _latin("áéëïóöüè"),  # Dutch
    _latin("åäöé"),  # Swedish, Finnish
    _latin("æøåé"),  # Danish, Norwegian
    _latin("áéíóúýðþæö"),  # Icelandic
    _latin("àçéèíïóòúü"),  # Catalan
    _latin("ąćęłńóśźż"),  # Polish
    _latin("áčďéěíňóřšťúůýž"),  # Czech
    _latin("áäčďéíĺľňóôŕšťúýž"),  # Slovak
    _latin("áéíóöőúüű"),  # Hungarian
    _latin("čćđšž"),  # Croatian, Slovenian
    _latin("ăâîșțşţ"),  # Romanian
    _latin("çğıi̇öşüâîû"),  # Turkish
    _latin("ąčęėįšųūž"),  # Lithuanian
    _latin("āčēģīķļņšūž"),  # Latvian
    _latin("äöüõšž"),  # Estonian
    _latin("çë"),  # Albanian
    _latin("ċġħż"),  # Maltese
    _latin("ĉĝĥĵŝŭ"),  # Esperanto
    _latin(
        "àáâãèéêìíòóôõùúýăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ\u0300\u0301\u0303\u0309\u0323"
    ),  # Vietnamese
    _other(_RUSSIAN, "оеаинтсрвлкм"),
    _other("абвгґдеєжзиіїйклмнопрстуфхцчшщьюя", "оаніивертсклі"),  # Ukrainian
    _other("абвгдеёжзійклмнопрстуўфхцчшыьэюя", "анеісркоыўлт"),  # Belarusian
    _other("абвгдђежзијклљмнњопрстћуфхцчџшѓѕќ", "аоеинрсјтвкл"),  # Serbian, Macedonian
    _other(_between("α", "ω") + "άέήίόύώϊϋΐΰ", "αοιετσνηυρπκς"),
    _other(_between("א", "ת"), "יוהלאמרבשתנד"),
    _other(
        _between("ء", "غ") + _between("ف", "ي") + "\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652پچژگک",
        "اليمنورتبعدسهفحك",
    ),
    _other(_between("ก", "ฺ") + _between("เ", "๎"), "านรอกเงมยวล่้ีัิตทส"),
)
"""The alphabets of the languages that spreadsheets are written in; those of East Asia are told by `east_asian`."""

FREQUENT_EAST_ASIAN = {
    "simplified": frozenset(
        "的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里"
        "用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实"
        "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎"
        "明红丽娟芳静敏伟强磊军洋勇艳杰涛超秀霞平刚桂英华玉兰飞云龙春雪梅琳晓海文美时尚食旅游健身北京上海广州"
    ),
    "traditional": frozenset(
        "的一是不了在人有我他這個們中來上大為和國地到以說時要就出會可也你對生能而子那得於著下自之年過發後作裡"
        "用道行所然家種事成方多經麼去法學如都同現當沒動面起看定天分還進好小部其些主樣理心她本前開但因只從想實"
        "王李張劉陳楊趙黃周吳徐孫胡朱高林何郭馬羅梁宋鄭謝韓唐馮於董蕭程曹袁鄧許傅沈曾彭呂蘇盧蔣蔡賈丁魏薛葉閻"
        "明紅麗娟芳靜敏偉強磊軍洋勇豔傑濤超秀霞平剛桂英華玉蘭飛雲龍春雪梅琳曉海文美時尚食旅遊健身台北高雄香港灣"
    ),
    "japanese": frozenset(
        "日一国会人年大十二本中長出三同時政事自行社見月分議後前民生連五発間対上部東者党地合市業内相方四定今回新"
        "田山川木村林佐藤鈴高橋渡辺伊小加吉松井石清斎阿森池橋前藤岡長谷後近坂遠青西福太三中原野島口崎子美郎介"
        "々愛真由香奈千恵智明優里花結衣陽菜翔大輔健一京阪神戸名古屋横浜旅食料理健康写真画本店東京"
    ),
    "korean": frozenset(
        "이김박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진지엄채원천방공현함변"
        "다의는에을를가로도고하지인기사리어아시나라그대자정보부일스여해수상원전제동선영미연은민준서현우예윤주혜희"
    ),
}


@cache
def east_asian(character: str) -> frozenset[str]:
    """In which of the scripts of East Asia a character is an ordinary one; none for rare ones and all others."""
    if "\u3041" <= character <= "\u30fe":
        return frozenset({"japanese"})
    if not (
        "\u3005" <= character <= "\u3007" or "\u4e00" <= character <= "\u9fff" or "가" <= character <= "힣"
    ):
        return frozenset()
    return frozenset(
        script
        for script, codec, first, last in (
            ("simplified", "gb2312", 0xB0, 0xD7),
            ("traditional", "big5", 0xA4, 0xC6),
            ("japanese", "shift_jis", 0x81, 0x98),
            ("korean", "euc_kr", 0xB0, 0xC8),
        )
        if first <= (character.encode(codec, "ignore") or b"\0")[0] <= last
    )
