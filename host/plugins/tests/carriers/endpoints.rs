//! What plugins reach over HTTP, and what they do not, behind every carrier.

use std::sync::Arc;

use orrery_contract::{Error, Kind, LaunchSpec, Progress};
use orrery_plugins::{Operator, Plugin};

use crate::bench::{Bench, CARRIERS, Carrier, by, manager};
use crate::server;

/// What the plugin is told when it asks so.
pub async fn ask(
    plugin: &Arc<Plugin>,
    verb: &str,
    said: &[(&str, &str)],
    body: &str,
) -> Result<String, Error> {
    let said = said.iter().map(|(name, value)| format!("{name}={value}\n"));
    let said: String = said.collect();
    let spec = LaunchSpec {
        instance_id: "i-1".into(),
        user_data: format!("{verb}\n{said}\n{body}").into(),
        ..LaunchSpec::default()
    };
    match manager(plugin).launch(&by(), &spec).await? {
        Progress::Done(seen) => Ok(seen.reason.expect("it tells")),
        Progress::Pending(wait) => panic!("{wait:?}"),
    }
}

pub fn operator(text: &str) -> Operator {
    let grants = "grants = [\"http:hv\", \"http:other\", \"run:sh\"]\n";
    toml::from_str(&format!("{grants}{text}")).expect("it is an operator's table")
}

const OTHER: &str =
    "[endpoints.other]\nurl = \"http://127.0.0.1:1\"\n[programs.sh]\nfile = \"/bin/sh\"\n";

async fn get(plugin: &Arc<Plugin>, path: &str) -> Result<String, Error> {
    let get = [("endpoint", "hv"), ("method", "GET"), ("path", path)];
    ask(plugin, "send", &get, "").await
}

/// The lines of the request that the server saw, sorted.
#[track_caller]
fn lines(told: Result<String, Error>) -> Vec<String> {
    let told = told.expect("it answers").replace('\r', "");
    let (answer, request) = told.split_once("\n\n").expect("it has a body");
    assert!(answer.starts_with("200\n"), "{told}");
    assert!(answer.contains("x-server: Small"), "{told}");
    let mut lines: Vec<_> = request.trim_end().lines().map(str::to_owned).collect();
    lines[1..].sort_unstable();
    lines
}

#[tokio::test(flavor = "multi_thread")]
async fn requests_go_where_the_operator_says_as_whom_the_operator_says() {
    let bench = Bench::new();
    let folder = bench.folder.path();
    let socket = folder.join("server.sock");
    server::unix(&socket);
    let (tcp, tls) = (server::tcp().await, server::tls(folder).await);
    let file = |name: &str| folder.join(name);
    std::fs::write(file("token"), "of a file\n").expect("it can be written");
    let token = file("token");
    for (endpoint, host, base, authorization) in [
        (
            format!("url = \"http://127.0.0.1:{tcp}/api/v2/\"\nbearer = {{ file = {token:?} }}"),
            format!("127.0.0.1:{tcp}"),
            "/api/v2",
            Some("Bearer of a file"),
        ),
        (
            format!(
                "url = \"unix://{}\"\nbasic = {{ user = \"me\", password = {{ env = \"TOKEN\" }} }}",
                socket.display()
            ),
            "localhost".into(),
            "",
            // me:of the environment
            Some("Basic bWU6b2YgdGhlIGVudmlyb25tZW50"),
        ),
        (
            format!(
                "url = \"https://localhost:{tls}\"\nca = {:?}\ncertificate = {:?}\nkey = {:?}",
                file("ca.pem"),
                file("client.pem"),
                file("client.key")
            ),
            format!("localhost:{tls}"),
            "",
            None,
        ),
    ] {
        let text = format!("[endpoints.hv]\n{endpoint}\nheaders = {{ X-Key = \"7\" }}\n{OTHER}");
        for carrier in CARRIERS {
            let plugin = bench.load_for("asks", carrier, operator(&text)).await;
            let post = [
                ("endpoint", "hv"),
                ("method", "POST"),
                ("path", "/machines?all=1"),
                ("header:accept", "text/plain"),
                ("header:host", "forged"),
                ("header:connection", "upgrade"),
                ("header:x-key", "forged"),
            ];
            let mut expected = vec![
                format!("POST {base}/machines?all=1 HTTP/1.1"),
                "accept: text/plain".into(),
                "content-length: 4".into(),
                format!("host: {host}"),
                "x-key: 7".into(),
                "body".into(),
                String::new(),
            ];
            expected.extend(authorization.map(|value| format!("authorization: {value}")));
            expected[1..].sort_unstable();
            // The second goes over the connection of the first.
            for _ in 0..2 {
                let told = lines(ask(&plugin, "send", &post, "body").await);
                assert_eq!(told, expected, "{carrier:?}");
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_status_is_an_answer_and_what_is_none_says_why() {
    let bench = Bench::new();
    let folder = bench.folder.path();
    let (tcp, tls) = (server::tcp().await, server::tls(folder).await);
    let text = format!("[endpoints.hv]\nurl = \"http://127.0.0.1:{tcp}\"\n{OTHER}");
    // Without a certificate of the client's, and without its authority.
    let tls = format!(
        "[endpoints.hv]\nurl = \"https://localhost:{tls}\"\n[programs.sh]\nfile = \"/bin/sh\"\n\
         [endpoints.other]\nurl = \"https://localhost:{tls}\"\nca = {:?}",
        folder.join("ca.pem")
    );
    for carrier in CARRIERS {
        let plugin = bench.load_for("asks", carrier, operator(&text)).await;
        let missing = get(&plugin, "/missing").await.expect("it answers");
        assert!(missing.starts_with("404\n"), "{missing}");
        assert!(missing.ends_with("\n\nno such thing"), "{missing}");
        let redirect = get(&plugin, "/redirect").await.expect("it answers");
        assert!(redirect.starts_with("302\n"), "{redirect}");

        let over_tls = bench.load_for("asks", carrier, operator(&tls)).await;
        let at = |endpoint, path, time| {
            [
                ("endpoint", endpoint),
                ("method", "GET"),
                ("path", path),
                ("timeout-ms", time),
            ]
        };
        for (plugin, what, kind, message) in [
            (
                &plugin,
                at("hv", "/slow", "30"),
                Kind::Timeout,
                "The endpoint hv did not answer in time",
            ),
            (
                &plugin,
                at("hv", "/large", ""),
                Kind::Limit,
                "The endpoint hv answered too much",
            ),
            (
                &plugin,
                at("hv", "/garbage", ""),
                Kind::Internal,
                "The endpoint hv does not answer in HTTP",
            ),
            (
                &plugin,
                at("hv", "/cut", ""),
                Kind::Unavailable,
                "The endpoint hv ended the connection before its answer",
            ),
            (
                &plugin,
                at("hv", "/gone", ""),
                Kind::Unavailable,
                "The endpoint hv ended the connection before its answer",
            ),
            (
                &plugin,
                at("other", "/", ""),
                Kind::Unavailable,
                "The endpoint other refuses connections",
            ),
            (
                &plugin,
                at("third", "/", ""),
                Kind::Denied,
                "The plugin asks may not use http:third",
            ),
            (
                &plugin,
                at("hv", "machines", ""),
                Kind::Invalid,
                "`machines` is no path on an endpoint",
            ),
            (
                &plugin,
                at("hv", "/a/%2E./b", ""),
                Kind::Invalid,
                "`/a/%2E./b` is no path on an endpoint",
            ),
            (
                &over_tls,
                at("hv", "/", ""),
                Kind::Unavailable,
                "The endpoint hv has no TLS that is trusted",
            ),
        ] {
            let told = ask(plugin, "send", &what, "").await;
            let error = told.expect_err(message);
            assert_eq!((error.kind, &*error.message), (kind, message), "{error:?}");
        }
        // TLS 1.3 refuses a client after the handshake, so this is the answer that fails.
        let anonymous = ask(&over_tls, "send", &at("other", "/", ""), "").await;
        let error = anonymous.expect_err("the server wants a certificate");
        assert_eq!(error.kind, Kind::Unavailable, "{error:?}");
        assert!(
            format!("{:?}", error.detail).contains("ertificate"),
            "{error:?}"
        );
        let connect = [("endpoint", "hv"), ("method", "CONNECT"), ("path", "/")];
        let error = ask(&plugin, "send", &connect, "")
            .await
            .expect_err("it is no method");
        assert_eq!(error.kind, Kind::Invalid);
        assert_eq!((plugin.faults(), over_tls.faults()), (0, 0));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn answers_come_in_pieces_and_connections_are_taken_over() {
    let bench = Bench::new();
    let port = server::tcp().await;
    let text = format!("[endpoints.hv]\nurl = \"http://127.0.0.1:{port}\"\n{OTHER}");
    for carrier in CARRIERS {
        let plugin = bench.load_for("asks", carrier, operator(&text)).await;
        let get = |path| [("endpoint", "hv"), ("method", "GET"), ("path", path)];
        let fed = ask(&plugin, "stream", &get("/feed"), "").await;
        let ended = "end true|there is no exchange 1";
        assert_eq!(fed, Ok(format!("200\n\nabcd|ef|gh|{ended}")), "{carrier:?}");

        let take = [&get("/take")[..], &[("header:upgrade", "echo")]].concat();
        let taken = ask(&plugin, "stream", &take, "abcde")
            .await
            .expect("it is taken");
        let taken = taken.replace(" 2", " 1");
        assert_eq!(
            taken,
            format!("101\n\nsilence 0 false|edcb|a|{ended}"),
            "{carrier:?}"
        );

        let left = |times| [&get("/feed")[..], &[("times", times)]].concat();
        let many = ask(&plugin, "leave-open", &left("17"), "").await;
        let error = many.expect_err("they are too many");
        assert_eq!(error.kind, Kind::Limit, "{error:?}");
    }
    // A fresh instance has exchanges of its own, and those of the last are over.
    let plugin = bench
        .load_for("asks", Carrier::Component, operator(&text))
        .await;
    let open = [
        ("endpoint", "hv"),
        ("method", "GET"),
        ("path", "/feed"),
        ("times", "1"),
    ];
    assert_eq!(
        ask(&plugin, "leave-open", &open, "").await.as_deref(),
        Ok("1")
    );
    let error = ask(&plugin, "read", &[("exchange", "1")], "").await;
    assert_eq!(error.map_err(|error| error.kind), Err(Kind::NotFound));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_an_operator_says_is_carried_out_or_refused() {
    let bench = Bench::new();
    let manifest = "id = \"asks\"\nversion = \"1\"\nwants = [\"http:hv\", \"run:sh\"]";
    let folder = bench.install("asks", Carrier::Component, manifest);
    let sh = "[programs.sh]\nfile = \"/bin/sh\"\n";
    let url = format!("{sh}[endpoints.hv]\nurl = \"http://hv\"\n");
    let tls = format!("{sh}[endpoints.hv]\nurl = \"https://hv\"\n");
    for (text, why) in [
        (
            "",
            "add `endpoints.hv = { url = \"...\" }` to [plugins.asks] in orrery.toml",
        ),
        (
            &*format!("{url}bearer = {{ env = \"NONE\" }}"),
            "[plugins.asks.endpoints.hv]: the variable NONE is not set",
        ),
        (
            &format!("{url}bearer = \"a\\nb\""),
            "the value of authorization cannot be sent",
        ),
        (
            &format!("{url}bearer = \"a\"\nbasic = {{ user = \"a\", password = \"b\" }}"),
            "authorization is set twice",
        ),
        (
            &format!("{url}headers = {{ Host = \"a\" }}"),
            "Host is the host's own",
        ),
        (
            &format!("{url}headers = {{ \"a b\" = \"a\" }}"),
            "`a b` is not the name of a header",
        ),
        (&format!("{url}ca = \"/none\""), "are for https://"),
        (&format!("{tls}ca = \"/none\""), "cannot read /none"),
        (&format!("{tls}certificate = \"/none\""), "go together"),
        (
            "secrets = { key = { file = \"/none\" } }",
            "[plugins.asks.secrets.key]: cannot read /none",
        ),
    ] {
        let loaded = bench.loader.load(&folder, operator(text)).await;
        let error = loaded.map(drop).expect_err(why).to_string();
        assert!(error.contains(why), "{error}");
    }
    let text = format!("secrets = {{ key = {{ env = \"TOKEN\" }} }}\n{url}");
    let plugin = bench.loader.load(&folder, operator(&text)).await;
    let plugin = plugin.expect("it loads");
    for (name, secret) in [("key", "of the environment"), ("other", "none")] {
        let told = ask(&plugin, "secret", &[("name", name)], "").await;
        assert_eq!(told.as_deref(), Ok(secret));
    }
}

#[tokio::test]
async fn a_variable_says_more_than_the_operators_table() {
    let bench = Bench::new();
    let table = "config = { pool = \"slow\", empty = \"kept\", unset = \"kept\" }";
    let hv = "[endpoints.hv]\nurl = \"http://127.0.0.1:1\"";
    let manifest = "id = \"asks\"\nversion = \"1\"\n\
                    wants = [\"http:hv\", \"http:other\", \"run:sh\"]\n[environment]\n\
                    pool = \"EC2_POOL\"\nempty = \"EC2_EMPTY\"\nunset = \"EC2_UNSET\"\n";
    for carrier in CARRIERS {
        let folder = bench.install("asks", carrier, manifest);
        let operator = operator(&format!("{table}\n{hv}\n{OTHER}"));
        let plugin = bench.loader.load(&folder, operator).await;
        let told = ask(&plugin.expect("it loads"), "config", &[], "").await;
        let expect = r#"{"empty":"kept","pool":"of the environment","unset":"kept"}"#;
        assert_eq!(told.as_deref(), Ok(expect));
    }
}
