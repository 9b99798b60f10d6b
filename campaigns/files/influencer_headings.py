"""Under which headings files of influencers have what, in nine languages (English to Turkish, and Japanese)."""

from campaigns.core.platforms import PLATFORM_RULES
from campaigns.files.layouts import Column, Layout
from storage.enums import Platform

_ACCOUNT_WORDS = (
    *(
        "",
        "handle",
        "username",
        "user",
        "user name",
        "account",
        "name",
        "url",
        "link",
        "profile",
        "profile url",
    ),
    *(
        "profile link",
        "id",
        "page",
        "channel",
        "channel url",
        "benutzername",
        "profil",
        "compte",
        "usuario",
        "utente",
    ),
)
_FOLLOWER_WORDS = (
    *(
        "followers",
        "follower",
        "follower count",
        "followers count",
        "subscribers",
        "subs",
        "fans",
        "abonnenten",
    ),
    *("abonnes", "seguidores", "obserwujący", "takipçi", "フォロワー", "フォロワー数"),
)


def _of_platform(platform: Platform) -> tuple[Column, Column]:
    names = (platform.value, *PLATFORM_RULES[platform].also)
    accounts = tuple(f"{name} {word}".strip() for name in names for word in _ACCOUNT_WORDS)
    followers = tuple(f"{name} {word}" for name in names for word in _FOLLOWER_WORDS)
    return (
        Column(platform.value, also=accounts),
        Column(f"{platform.value}_followers", also=followers, holds="count"),
    )


_PLATFORM_COLUMNS = tuple(column for platform in Platform for column in _of_platform(platform))

INFLUENCERS = Layout(
    "influencers",
    (
        Column(
            "handle",
            also=(
                *("username", "user name", "user", "screen name", "social handle", "creator handle", "nickname"),
                *("influencer handle", "account handle", "handles", "benutzername", "nutzername", "nom d'utilisateur"),
                *("identifiant", "pseudo", "nombre de usuario", "usuario", "nome de usuário", "usuário", "utilizador"),
                *("nome utente", "utente", "nazwa użytkownika", "użytkownik", "kullanıcı adı", "kullanıcı"),
                *("ユーザー名", "ユーザーネーム", "アカウント", "アカウント名"),
            ),
            weak=("account", "account name", "creator", "influencer", "profile", "konto", "compte", "cuenta", "profil"),
        ),
        Column(
            "profile_link",
            also=(
                *("profile link", "profile url", "account link", "account url", "social link", "social url"),
                *("link to profile", "profile", "profile page", "social media link", "channel url", "channel link"),
                *("profillink", "profil link", "lien du profil", "enlace del perfil", "link do perfil", "url profilo"),
                *("media url", "link do profilu", "profil bağlantısı", "プロフィールurl", "プロフィールリンク"),
            ),
            weak=("link", "url", "links", "lien", "enlace", "リンク"),
        ),
        *_PLATFORM_COLUMNS,
        Column(
            "platform",
            also=(
                *("network", "social network", "channel", "social media", "social platform", "social", "plattform"),
                *("netzwerk", "kanal", "plateforme", "réseau", "réseau social", "plataforma", "red social", "red"),
                *("rede social", "rede", "piattaforma", "platforma", "sieć", "プラットフォーム", "媒体", "sns"),
            ),
        ),
        Column("first_name", also=(
            *("first name", "given name", "firstname", "forename", "vorname", "prénom", "nombre de pila"),
            *("primeiro nome", "imię", "ad", "adı", "名"),
        )),
        Column("last_name", also=(
            *("last name", "surname", "family name", "lastname", "nachname", "familienname", "nom de famille"),
            *("apellido", "apellidos", "sobrenome", "apelido", "cognome", "nazwisko", "soyad", "soyadı", "姓", "苗字"),
        )),
        Column(
            "name",
            also=(
                *("full name", "fullname", "display name"),
                *("creator name", "influencer name", "real name", "contact name"),
                *("vollständiger name", "nom", "nom complet", "nombre", "nombre completo", "nome", "nome completo"),
                *("imię i nazwisko", "nazwa", "ad soyad", "isim", "名前", "氏名", "表示名"),
            ),
            weak=("creator", "influencer", "account name", "profile name", "talent", "contact"),
        ),
        Column(
            "niches",
            also=(
                *("niche", "category", "categories", "topics", "topic", "tags", "interests", "industry", "genre"),
                *("thema", "themen", "kategorie", "kategorien", "nische", "nischen", "catégorie", "catégories"),
                *("thématique", "centres d'intérêt", "categoría", "categorías", "temas", "tema", "nicho", "intereses"),
                *("categoria", "categorias", "nicchia", "categorie", "argomenti", "interessi", "kategoria", "tematyka"),
                *("kategori", "ilgi alanları", "カテゴリ", "カテゴリー", "ジャンル", "タグ"),
            ),
            joined=True,
        ),
        Column(
            "followers",
            also=(
                *("follower count", "followers count", "number of followers", "follower", "subscribers", "fans"),
                *("subscriber count", "subs", "total followers", "audience size", "abonnenten", "followerzahl"),
                *("anzahl follower", "abonnés", "nombre d'abonnés", "seguidores", "número de seguidores"),
                *("suscriptores", "inscritos", "iscritti", "obserwujący", "liczba obserwujących", "obserwatorzy"),
                *("takipçi", "takipçiler", "takipçi sayısı", "フォロワー", "フォロワー数", "登録者数"),
            ),
            weak=("audience", "reach"),
            holds="count",
        ),
        Column("email", also=(
            *("e-mail", "mail", "emails", "e-mails", "email address", "e-mail address", "email addresses"),
            *("contact email", "business email", "public email"),
            *("email 1", "mailadresse", "e-mail-adresse", "courriel"),
            *("adresse e-mail", "adresse mail", "correo", "correo electrónico", "endereço de e-mail"),
            *("indirizzo email", "indirizzo e-mail", "adres e-mail"),
            *("e-posta", "e-posta adresi", "メール", "メールアドレス"),
        )),
        Column(
            "usual_fee",
            also=(
                *("fee", "usual rate", "rate", "price"),
                *("fee per post", "usual price", "price per post", "cost per post"),
                *("rate per post", "post price", "honorar", "preis", "gage", "tarif", "prix", "cachet", "tarifa"),
                *("precio", "honorarios", "preço", "cachê", "tariffa", "compenso", "prezzo", "stawka", "cena"),
                *("wynagrodzenie", "ücret", "fiyat", "料金", "報酬", "単価"),
            ),
            weak=("cost", "budget"),
            holds="money",
        ),
        Column("currency", also=(
            *("currency code", "fee currency", "währung", "devise", "monnaie", "moneda", "divisa", "moeda", "valuta"),
            *("waluta", "para birimi", "通貨"),
        )),
        Column(
            "country",
            also=(
                *("country code", "market", "country name", "land", "pays", "país", "paese", "kraj", "ülke", "国"),
            ),
            weak=(
                *("location", "city country", "region", "standort", "ort", "localisation", "ubicación", "localização"),
                *("shipping address country code", "località", "lokalizacja", "konum", "所在地"),
            ),
        ),
    ),
    needs=(("handle", "profile_link", *(platform.value for platform in Platform)),),
)  # fmt: skip
