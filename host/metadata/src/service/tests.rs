//! Requests and their answers.

use std::sync::Arc;

use orrery_contract::under_way::UnderWay;

use super::*;
use crate::Extras;
use crate::facts::Facts;
use crate::tree::tests::{featured, options};

/// Signs, and has no credentials.
struct Signs;

impl Secrets for Signs {
    fn credentials(&self, _: &Tree, _: &Role) -> Option<String> {
        None
    }

    async fn signature(&self, _: &Tree, kind: Signature) -> Option<String> {
        Some(format!("{kind:?}"))
    }
}

struct Nobody;

impl Initiator for Nobody {
    fn begin(&self, _: &str, _: &Caller) -> Option<UnderWay> {
        None
    }
}

const SECRET: [u8; 32] = [7; 32];
const NOW: u64 = 1_700_000_100_000;

struct Asked<'a> {
    method: &'a str,
    path: &'a str,
    headers: &'a [(&'a HeaderName, &'a str)],
    over_ipv6: bool,
    now_ms: u64,
}

const PLAIN: Asked<'_> = Asked {
    method: "GET",
    path: "/latest/meta-data/instance-id",
    headers: &[],
    over_ipv6: false,
    now_ms: NOW,
};

async fn ask(facts: Facts, asked: &Asked<'_>) -> Answer {
    let tree = Tree::new(Arc::new(facts), &Extras::default());
    let pairs = asked.headers.iter().map(|(name, value)| {
        let value = HeaderValue::from_str(value).expect("a value");
        ((*name).clone(), value)
    });
    let machine = Machine {
        tree: &tree,
        secrets: &Signs,
        tokens: &Tokens::new(&SECRET),
        mounts: &MountTable::default(),
        by: &Caller::default(),
        initiator: &Nobody,
        now_ms: asked.now_ms,
    };
    let ask = Ask {
        method: &asked.method.parse().expect("a method"),
        path: asked.path,
        headers: &pairs.collect(),
    };
    machine.answer(&ask, asked.over_ipv6).await
}

fn token(facts: &Facts) -> String {
    let bearer = Bearer {
        instance: facts.id(),
        started_ms: facts.started_ms(),
    };
    Tokens::new(&SECRET).give(bearer, 60, NOW)
}

fn with(tokens: &str, endpoint: &str, ipv6: &str) -> Facts {
    let mut facts = featured();
    let mut options = options(tokens);
    options.http_endpoint = Some(endpoint.into());
    options.http_protocol_ipv6 = Some(ipv6.into());
    facts.instance.metadata_options = Some(options);
    facts
}

#[tokio::test]
async fn who_may_ask_is_said_by_the_options_and_the_token() {
    let mine = token(&featured());
    let mut elsewhere = featured();
    elsewhere.instance.instance_id = Some("i-2".into());
    let foreign = token(&elsewhere);
    let (on, off, may, must) = ("enabled", "disabled", "optional", "required");
    let put = |ttl| Asked {
        method: "PUT",
        path: "/latest/api/token",
        headers: ttl,
        ..PLAIN
    };
    let show = |token| Asked {
        headers: token,
        ..PLAIN
    };
    let mine = [(&TOKEN, mine.as_str())];
    let foreign = [(&TOKEN, foreign.as_str())];
    let late = Asked {
        now_ms: NOW + 60_000,
        ..show(&mine)
    };
    let six = |asked: Asked<'static>| Asked {
        over_ipv6: true,
        ..asked
    };
    for (at, (facts, asked, status)) in [
        (with(may, on, off), PLAIN, 200),
        (with(must, on, off), PLAIN, 401),
        (with(may, on, off), show(&mine), 200),
        (with(must, on, off), show(&mine), 200),
        (with(must, on, off), late, 401),
        (with(may, on, off), show(&foreign), 401),
        (with(may, on, off), show(&[(&TOKEN, "x")]), 401),
        (with(may, off, on), PLAIN, 403),
        (with(may, off, on), show(&mine), 403),
        (with(may, off, on), put(&[(&TTL, "60")]), 403),
        (with(may, on, off), six(PLAIN), 403),
        (with(may, on, on), six(PLAIN), 200),
        (with(may, on, off), put(&[(&TTL, "60")]), 200),
        (with(may, on, off), put(&[(&TTL, " 60 ")]), 200),
        (with(may, on, off), put(&[]), 400),
        (with(may, on, off), put(&[(&TTL, "0")]), 400),
        (with(may, on, off), put(&[(&TTL, "21601")]), 400),
        (with(may, on, off), put(&[(&TTL, "1e3")]), 400),
        (with(may, on, off), put(&[(&TTL, "4294967297")]), 400),
        (
            with(may, on, off),
            put(&[(&TTL, "60"), (&FORWARDED, "")]),
            403,
        ),
        (Facts::default(), PLAIN, 404),
    ]
    .into_iter()
    .enumerate()
    {
        let answered = ask(facts, &asked).await.response;
        assert_eq!(answered.status(), status, "row {at}");
    }
}

#[tokio::test]
async fn what_is_asked_for_is_there_or_refused() {
    for (method, path, status) in [
        ("GET", "/", 200),
        ("GET", "", 200),
        ("HEAD", "/latest", 200),
        ("GET", "/latest/meta-data", 200),
        ("GET", "//latest//meta-data//instance-id/", 200),
        ("GET", "/latest/meta-data/instance-id/x", 404),
        ("GET", "/latest/meta-data/nothing", 404),
        ("GET", "/latest/dynamic/instance-identity/rsa2048", 200),
        // Nobody has the credentials that it lists.
        ("GET", "/latest/meta-data/iam/security-credentials/web", 404),
        ("GET", "/1999-01-01/", 404),
        ("GET", "/latest/%2e%2e/latest", 404),
        ("PUT", "/latest/meta-data/instance-id", 405),
        ("POST", "/nothing", 405),
        ("GET", "/latest/api/token", 405),
        ("HEAD", "/latest/api/token", 405),
        ("OPTIONS", "/latest/api/token", 200),
        ("PUT", "/2021-03-23/api/token", 403),
    ] {
        let asked = Asked {
            method,
            path,
            ..PLAIN
        };
        let answered = ask(featured(), &asked).await;
        assert_eq!(answered.response.status(), status, "{method} {path}");
        assert_eq!(answered.hop_limit, None, "{method} {path}");
    }
}

#[tokio::test]
async fn answers_have_ec2s_headers() {
    let facts = featured();
    let put = Asked {
        method: "PUT",
        path: "/latest/api/token",
        headers: &[(&TTL, "300")],
        ..PLAIN
    };
    let given = ask(facts.clone(), &put).await;
    assert_eq!(given.hop_limit, Some(2), "as the options say");
    assert_eq!(given.response.headers()[&TTL], "300");
    let token = std::str::from_utf8(given.response.body()).expect("text");
    let shown = Asked {
        now_ms: NOW + 1_500,
        headers: &[(&TOKEN, token)],
        ..PLAIN
    };
    let told = ask(facts.clone(), &shown).await.response;
    assert_eq!(told.headers()[&TTL], "299", "what is left");
    assert_eq!(&**told.body(), b"i-1");
    for (name, expect) in [
        (CONTENT_TYPE, "text/plain"),
        (SERVER, "EC2ws"),
        (ACCEPT_RANGES, "none"),
        (LAST_MODIFIED, "Tue, 14 Nov 2023 22:13:20 GMT"),
    ] {
        assert_eq!(told.headers()[&name], expect);
    }
    let without = ask(facts.clone(), &PLAIN).await.response;
    assert!(!without.headers().contains_key(&TTL));
    let path = "/latest/user-data";
    let data = ask(facts.clone(), &Asked { path, ..PLAIN }).await.response;
    assert_eq!(data.headers()[CONTENT_TYPE], "application/octet-stream");
    assert_eq!(&**data.body(), b"\x00\xff");
    for (method, path, allowed) in [
        ("POST", "/latest", "GET, HEAD"),
        ("GET", "/latest/api/token", "OPTIONS, PUT"),
        ("OPTIONS", "/latest/api/token", "OPTIONS, PUT"),
    ] {
        let asked = Asked {
            method,
            path,
            ..PLAIN
        };
        let answered = ask(facts.clone(), &asked).await.response;
        assert_eq!(answered.headers()[ALLOW], allowed, "{method} {path}");
    }
    let path = "/latest/nothing";
    let missing = ask(facts, &Asked { path, ..PLAIN }).await.response;
    assert_eq!(missing.headers()[CONNECTION], "close");
    let page = String::from_utf8_lossy(missing.body()).into_owned();
    assert!(page.contains("<h1>404 - Not Found</h1>"), "{page}");
}
