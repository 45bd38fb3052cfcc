//! Who answers what, and whom browsers may reach.

use super::*;
use crate::aws::sessions::Assumed;

fn signed(service: &str) -> String {
    format!(
        "AWS4-HMAC-SHA256 Credential=111122223333/20260101/eu-west-1/{service}/aws4_request, SignedHeaders=host, Signature=0"
    )
}

/// The account that the key id in an answer names.
fn account_of(reply: &Reply) -> orrery_wire::Str {
    let (_, rest) = reply.body.split_once("<AccessKeyId>").expect("a key id");
    let (id, _) = rest.split_once('<').expect("its end");
    assert!(id.starts_with("ASIA"), "{id}");
    orrery_wire::access_key::account(id)
}

#[tokio::test]
async fn ec2_calls_reach_ec2_with_the_id_of_the_answer() {
    let server = Fixture::start().await;
    let auth = signed("ec2");
    let reply = server
        .ask("POST", "/?x=1", &[("authorization", &auth)], b"Action=A")
        .await;
    let id = reply.header("x-amzn-requestid").expect("a request id");
    assert_eq!(reply.body, format!("Post|x=1|Action=A|{id}"));
    assert_eq!(reply.header("content-type"), Some("text/xml;charset=utf-8"));
    let reply = server
        .ask("GET", "/?Action=A&Version=2016-11-15", &[], b"")
        .await;
    assert!(
        reply.body.starts_with("Get|Action=A&Version=2016-11-15||"),
        "{reply:?}"
    );
    assert_eq!(
        server.post("").await.status,
        200,
        "a missing action is EC2's to refuse"
    );
}

#[tokio::test]
async fn wrong_verbs_and_paths_are_ec2_errors() {
    let server = Fixture::start().await;
    let auth = signed("ec2");
    for verb in ["PUT", "DELETE", "PATCH", "OPTIONS", "BREW"] {
        let reply = server
            .ask(verb, "/", &[("authorization", &auth)], b"")
            .await;
        reply.assert_ec2_error(405, "UnsupportedOperation");
        assert_eq!(reply.header("allow"), Some("get, post"));
    }
    server
        .ask("GET", "/nowhere", &[], b"")
        .await
        .assert_ec2_error(404, "InvalidAction");
    server
        .ask("POST", "/_orreryx", &[], b"Action=A")
        .await
        .assert_ec2_error(404, "InvalidAction");
    assert_eq!(server.calls(), 0);
}

#[tokio::test]
async fn a_person_with_a_browser_is_greeted() {
    let server = Fixture::start().await;
    let reply = server.ask("GET", "/", &[], b"").await;
    assert_eq!(
        (reply.status, reply.body.starts_with("Orrery ")),
        (200, true)
    );
}

#[tokio::test]
async fn sts_names_the_account_of_the_key() {
    let server = Fixture::start().await;
    let auth = signed("sts");
    let form = b"Action=GetCallerIdentity&Version=2011-06-15";
    let reply = server
        .ask("POST", "/", &[("authorization", &auth)], form)
        .await;
    assert_eq!(reply.status, 200);
    for part in [
        "<GetCallerIdentityResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\"><GetCallerIdentityResult>",
        "<Arn>arn:aws:iam::111122223333:root</Arn>",
        "<Account>111122223333</Account>",
    ] {
        assert!(reply.body.contains(part), "{reply:?}");
    }
    let anonymous = server
        .ask(
            "GET",
            "/?Action=GetCallerIdentity&Version=2011-06-15",
            &[],
            b"",
        )
        .await;
    assert!(
        anonymous.body.contains("<Account>000000000000</Account>"),
        "{anonymous:?}"
    );
    assert_eq!(server.calls(), 0);
}

#[tokio::test]
async fn assumed_roles_give_keys_of_the_roles_account() {
    let server = Fixture::start().await;
    let call = async |parameters: &str| {
        let form = format!("Action=AssumeRole&Version=2011-06-15&{parameters}");
        server.post(&form).await
    };
    let role =
        "RoleArn=arn%3Aaws%3Aiam%3A%3A444455556666%3Arole%2Fpath%2Fdeploy&RoleSessionName=me";
    let reply = call(role).await;
    for part in [
        "<Arn>arn:aws:sts::444455556666:assumed-role/deploy/me</Arn>",
        "<AssumedRoleId>AROA444455556666EMUL:me</AssumedRoleId>",
        "<Expiration>20",
    ] {
        assert!(reply.body.contains(part), "{reply:?}");
    }
    assert_eq!(account_of(&reply), "444455556666");
    let known = call(&role.replace("deploy", "known")).await;
    assert!(
        known.body.contains("<AssumedRoleId>AROAKNOWN:me<"),
        "{known:?}"
    );
    let too_long = format!("{role}&DurationSeconds=43201");
    for wrong in [
        "RoleSessionName=me",
        "RoleArn=arn:aws:iam::1:role/x&RoleSessionName=me",
        "RoleArn=x&RoleSessionName=me",
        &too_long,
    ] {
        let reply = call(wrong).await;
        assert_eq!(reply.status, 400);
        assert!(
            reply
                .body
                .contains("<Error><Type>Sender</Type><Code>ValidationError</Code>"),
            "{reply:?}"
        );
    }
    let reply = server
        .ask(
            "GET",
            "/?Action=GetSessionToken&Version=2011-06-15",
            &[],
            b"",
        )
        .await;
    assert_eq!(account_of(&reply), "000000000000");
    let reply = server
        .ask(
            "GET",
            "/?Action=DecodeAuthorizationMessage&Version=2011-06-15",
            &[],
            b"",
        )
        .await;
    assert_eq!(reply.status, 501, "{reply:?}");
}

#[tokio::test]
async fn sts_knows_an_instance_by_its_session_until_that_ends() {
    let server = Fixture::start().await;
    let sessions = server.double.services().sessions;
    let assumed = Assumed {
        partition: "aws".to_owned(),
        account: "444455556666".to_owned(),
        role: "web".to_owned(),
        role_id: "AROA1".to_owned(),
        session: "i-0123456789abcdef0".to_owned(),
    };
    let given = sessions.issue("444455556666", Some(assumed), 60);
    let auth = signed("sts").replace("111122223333", &given.key_id);
    let signature = ("authorization", auth.as_str());
    let form = "Action=GetCallerIdentity&Version=2011-06-15";
    let escaped = given.token.replace('+', "%2B").replace('/', "%2F");
    let header = [signature, ("x-amz-security-token", given.token.as_str())];
    let (in_query, in_form) = (
        format!("/?X-Amz-Security-Token={escaped}"),
        format!("{form}&SecurityToken={escaped}"),
    );
    let everywhere: [(&str, &[_], &str); 3] = [
        ("/", &header, form),
        (&in_query, &header[..1], form),
        ("/", &header[..1], &in_form),
    ];
    for (path, headers, form) in everywhere {
        let reply = server.ask("POST", path, headers, form.as_bytes()).await;
        for part in [
            "<Arn>arn:aws:sts::444455556666:assumed-role/web/i-0123456789abcdef0</Arn>",
            "<UserId>AROA1:i-0123456789abcdef0</UserId>",
            "<Account>444455556666</Account>",
        ] {
            assert!(reply.body.contains(part), "{reply:?}");
        }
    }
    server.double.clock.advance(Duration::from_secs(60));
    for (path, headers, form) in everywhere {
        let reply = server.ask("POST", path, headers, form.as_bytes()).await;
        assert_eq!(reply.status, 403, "{reply:?}");
        assert!(
            reply.body.contains("<Code>ExpiredToken</Code>"),
            "{reply:?}"
        );
    }
    let ec2 = signed("ec2").replace("111122223333", &given.key_id);
    let header = [("authorization", ec2.as_str()), header[1]];
    let reply = server.ask("POST", "/", &header, b"Action=A").await;
    reply.assert_ec2_error(400, "RequestExpired");
    assert_eq!(server.calls(), 0);
}

#[tokio::test]
async fn other_services_are_answered_in_their_own_protocol() {
    let server = Fixture::start().await;
    let check = async |service: &str,
                       headers: &[(&str, &str)],
                       target: &str,
                       body: &str,
                       kind: &str,
                       start: &str| {
        let auth = signed(service);
        let headers = [&[("authorization", auth.as_str())], headers].concat();
        let reply = server.ask("POST", target, &headers, body.as_bytes()).await;
        assert_eq!(
            (reply.status, reply.header("content-type")),
            (501, Some(kind)),
            "{reply:?}"
        );
        assert!(
            reply.body.contains(start) && reply.body.contains(&format!("service {service} ")),
            "{reply:?}"
        );
        assert!(reply.header("x-amzn-requestid").is_some());
        reply
    };
    let json = [("x-amz-target", "DynamoDB_20120810.ListTables")];
    let reply = check(
        "dynamodb",
        &json,
        "/",
        "{}",
        "application/x-amz-json-1.1",
        "{\"__type\":\"NotImplemented\"",
    )
    .await;
    assert_eq!(reply.header("x-amzn-errortype"), Some("notimplemented"));
    let form = "Action=ListTopics&Version=2010-03-31";
    check(
        "sns",
        &[],
        "/",
        form,
        "text/xml",
        "<ErrorResponse><Error><Type>Receiver</Type><Code>NotImplemented</Code>",
    )
    .await;
    check(
        "s3",
        &[],
        "/bucket/key?list-type=2",
        "",
        "application/xml",
        "<Error><Code>NotImplemented</Code>",
    )
    .await;
    check(
        "lambda",
        &[],
        "/2015-03-31/functions",
        "",
        "application/json",
        "{\"message\":",
    )
    .await;
    check(
        "route53",
        &[],
        "/2013-04-01/hostedzone",
        "",
        "text/xml",
        "<ErrorResponse><Error>",
    )
    .await;
    let cbor = [("smithy-protocol", "rpc-v2-cbor")];
    check(
        "monitoring",
        &cbor,
        "/service/x/operation/y",
        "",
        "application/cbor",
        "__type",
    )
    .await;
    assert_eq!(server.calls(), 0);
}

#[tokio::test]
async fn a_target_names_its_service_without_a_signature() {
    let server = Fixture::start().await;
    let reply = server
        .ask(
            "POST",
            "/",
            &[("x-amz-target", "DynamoDB_20120810.ListTables")],
            b"{}",
        )
        .await;
    assert_eq!(reply.status, 501);
    assert!(reply.body.contains("The service DynamoDB "), "{reply:?}");
}

#[tokio::test]
async fn foreign_pages_reach_nothing() {
    let server = Fixture::start().await;
    for header in [
        ("host", "evil.example"),
        ("origin", "http://evil.example"),
        ("sec-fetch-site", "cross-site"),
    ] {
        let reply = server
            .ask("POST", "/", &[header], b"Action=RunInstances")
            .await;
        reply.assert_ec2_error(403, "UnauthorizedOperation");
        for path in [
            "/_orrery/reset",
            "/_localstack/state/reset",
            "/moto-api/reset",
        ] {
            let reply = server.ask("POST", path, &[header], b"").await;
            assert_eq!(
                (reply.status, reply.header("content-type")),
                (403, Some("application/json")),
                "{reply:?}"
            );
        }
        for path in [
            "/",
            "/x",
            "/_orrery/health",
            "/?Action=GetCallerIdentity&Version=2011-06-15",
        ] {
            assert_eq!(
                server.ask("GET", path, &[header], b"").await.status,
                403,
                "{path}"
            );
        }
    }
    let reply = server
        .ask("GET", "http://evil.example/?Action=A", &[], b"")
        .await;
    reply.assert_ec2_error(403, "UnauthorizedOperation");
    let preflight = [
        ("origin", "http://evil.example"),
        ("access-control-request-method", "POST"),
    ];
    let reply = server.ask("OPTIONS", "/", &preflight, b"").await;
    assert_eq!(
        (reply.status, reply.header("access-control-allow-origin")),
        (403, None)
    );
    assert_eq!(
        (server.calls(), server.double.resets.load(Ordering::SeqCst)),
        (0, 0)
    );
}

#[tokio::test]
async fn configured_pages_are_let_in_and_may_read_answers() {
    let server = Fixture::with(|config| {
        config.allowed_origins = vec!["http://localhost:3000".parse().expect("origin")];
    })
    .await;
    let origin = ("origin", "http://localhost:3000");
    let reply = server
        .ask(
            "OPTIONS",
            "/",
            &[origin, ("access-control-request-method", "POST")],
            b"",
        )
        .await;
    assert_eq!(
        (reply.status, reply.header("access-control-allow-origin")),
        (204, Some("http://localhost:3000"))
    );
    assert!(
        reply
            .header("access-control-allow-headers")
            .is_some_and(|names| names.contains("authorization"))
    );
    assert_eq!(server.calls(), 0);
    let reply = server
        .ask(
            "POST",
            "/",
            &[origin, ("sec-fetch-site", "same-site")],
            b"Action=A",
        )
        .await;
    assert_eq!(
        (reply.status, reply.header("access-control-allow-origin")),
        (200, Some("http://localhost:3000"))
    );
    assert_eq!((reply.header("vary"), server.calls()), (Some("origin"), 1));
}

#[tokio::test]
async fn the_control_api_is_on_the_same_port() {
    let server = Fixture::start().await;
    let reply = server.ask("GET", "/_localstack/health", &[], b"").await;
    let health: serde_json::Value = serde_json::from_str(&reply.body).expect("JSON");
    assert_eq!(
        (reply.status, &health["services"]["ec2"]),
        (200, &"running".into())
    );
    let reply = server.ask("HEAD", "/_localstack/health", &[], b"").await;
    assert_eq!((reply.status, reply.body.as_str()), (200, ""));
    for path in [
        "/_orrery/reset",
        "/_localstack/state/reset",
        "/moto-api/reset",
    ] {
        assert_eq!(
            server.ask("POST", path, &[], b"").await.status,
            200,
            "{path}"
        );
    }
    assert_eq!(server.double.resets.load(Ordering::SeqCst), 3);
}
