//! The API against its own description.

use http_body_util::BodyExt;

use super::*;
use crate::test_double::{Double, config};

fn control() -> Control {
    let state: Arc<Double> = Arc::default();
    let address = "127.0.0.1:4566".parse().expect("address");
    Control::new(
        Arc::new(config()),
        state,
        PluginLog::default(),
        vec![address],
    )
}

fn document() -> Value {
    serde_json::from_str(OPENAPI).expect("the document is JSON")
}

async fn ask(method: &str, path: &str, body: impl Into<Bytes>) -> (u16, String, Bytes) {
    let method = Method::from_bytes(method.to_uppercase().as_bytes()).expect("a method");
    let response = control().answer(&method, path, body.into()).await;
    let kind = response
        .headers()
        .get("content-type")
        .expect("a content type");
    let kind = kind.to_str().expect("ASCII").to_owned();
    let status = response.status().as_u16();
    let body = response
        .into_body()
        .collect()
        .await
        .expect("a body")
        .to_bytes();
    (status, kind, body)
}

#[test]
fn every_route_is_documented_and_the_version_is_ours() {
    let document = document();
    for route in ROUTES {
        let operation = &document["paths"][route.path][route.method.to_lowercase()];
        assert!(
            operation["operationId"].is_string(),
            "{} {}",
            route.method,
            route.path
        );
    }
    assert_eq!(document["info"]["version"], VERSION);
    assert_eq!(document["openapi"], "3.1.0");
}

#[tokio::test]
async fn every_documented_path_answers_as_documented() {
    let document = document();
    let paths = document["paths"].as_object().expect("paths");
    for (path, methods) in paths {
        for (method, operation) in methods.as_object().expect("methods") {
            let content = &operation["requestBody"]["content"];
            let body = if content[BYTES].is_object() {
                Bytes::from_static(b"archive")
            } else if content[JSON].is_object() {
                content[JSON]["example"].to_string().into()
            } else {
                Bytes::new()
            };
            let (status, kind, body) = ask(method, path, body).await;
            assert_eq!(status, 200, "{method} {path}");
            let schema = &operation["responses"]["200"]["content"][&kind]["schema"];
            assert!(schema.is_object(), "{method} {path} answers {kind}");
            if kind == JSON {
                let value = serde_json::from_slice(&body).expect("JSON");
                conforms(&document, schema, &value, path);
            }
        }
    }
}

/// The part of JSON Schema that the document uses.
fn conforms(document: &Value, schema: &Value, value: &Value, place: &str) {
    if let Some(name) = schema["$ref"].as_str() {
        let schema = document
            .pointer(name.trim_start_matches('#'))
            .expect("a schema");
        return conforms(document, schema, value, place);
    }
    if let Some(constant) = schema.get("const") {
        assert_eq!(value, constant, "{place}");
    }
    if let Some(choices) = schema["enum"].as_array() {
        assert!(choices.contains(value), "{place}: {value}");
    }
    let fits = match schema["type"].as_str() {
        Some("object") => value.is_object(),
        Some("array") => value.is_array(),
        Some("string") => value.is_string(),
        Some("integer") => value.is_u64(),
        Some("boolean") => value.is_boolean(),
        _ => true,
    };
    assert!(fits, "{place}: {value}");
    for item in value.as_array().into_iter().flatten() {
        conforms(document, &schema["items"], item, place);
    }
    let Some(properties) = schema["properties"].as_object() else {
        return;
    };
    let fields = value.as_object().expect("an object");
    let known: Vec<_> = properties.keys().collect();
    let present: Vec<_> = fields.keys().collect();
    assert_eq!(present, known, "{place}");
    for (name, schema) in properties {
        conforms(document, schema, &value[name], &format!("{place}.{name}"));
    }
}

#[tokio::test]
async fn what_does_not_exist_and_wrong_methods_are_json_errors() {
    for (method, path, status) in [
        ("GET", "/_orrery", 404),
        ("GET", "/_orrery/nothing", 404),
        ("GET", "/_orrery/reset", 405),
        ("POST", "/_orrery/health", 405),
        ("DELETE", "/moto-api/reset", 405),
        ("GET", "/_orrery/instances/i-1", 404),
        ("GET", "/_orrery/instances/i-1/metadata/nothing", 404),
        ("POST", "/_orrery/instances/i-1/metadata", 405),
    ] {
        let (answered, kind, body) = ask(method, path, "").await;
        assert_eq!((answered, kind.as_str()), (status, JSON), "{method} {path}");
        let error: Value = serde_json::from_slice(&body).expect("JSON");
        assert!(
            error["code"].is_string() && error["message"].is_string(),
            "{error}"
        );
    }
}

#[tokio::test]
async fn refusals_are_400_and_failures_are_500_with_their_cause() {
    let (status, _, body) = ask("POST", "/_orrery/state/load", "nonsense").await;
    assert_eq!(
        (
            status,
            body.ends_with(b"\"message\":\"this is not an archive\"}")
        ),
        (400, true)
    );
    let (status, _, body) = ask("POST", "/_orrery/state/load", "disk").await;
    let text = String::from_utf8_lossy(&body);
    assert_eq!(
        (status, text.contains("cannot keep the state: disk full")),
        (500, true),
        "{text}"
    );
    assert_eq!(ask("POST", "/_orrery/state/save", "").await.2, "archive");
}

#[tokio::test]
async fn the_clock_is_stopped_and_set_on_but_never_back() {
    let control = control();
    let post = async |body: &'static str| {
        let body = Bytes::from_static(body.as_bytes());
        let answer = control.answer(&Method::POST, "/_orrery/clock", body).await;
        let status = answer.status().as_u16();
        let body = answer.into_body().collect().await.expect("a body");
        let value: Value = serde_json::from_slice(&body.to_bytes()).expect("JSON");
        (status, value)
    };
    let (_, stopped) = post(r#"{"frozen": true}"#).await;
    let (_, same) = post("{}").await;
    assert_eq!((&stopped["frozen"], &stopped), (&json!(true), &same));
    let (_, later) = post(r#"{"advance_seconds": 3600}"#).await;
    assert_ne!(later["now"], stopped["now"]);
    for wrong in [
        r#"{"advance_seconds": -1}"#,
        r#"{"advance_seconds": 1e300}"#,
        r#"{"freeze": true}"#,
        "nonsense",
    ] {
        assert_eq!(post(wrong).await.0, 400, "{wrong}");
    }
    assert_eq!(post(r#"{"frozen": false}"#).await.1["frozen"], false);
}

#[tokio::test]
async fn a_path_has_values_where_its_route_has_names() {
    for (path, answered) in [
        ("metadata/", "i-1 at "),
        ("metadata/latest/", "i-1 at latest/"),
        ("metadata/latest//tags/a%20b", "i-1 at latest//tags/a%20b"),
    ] {
        let path = format!("/_orrery/instances/i-1/{path}");
        assert_eq!(ask("GET", &path, "").await.2, answered, "{path}");
    }
}

#[test]
fn only_whole_segments_belong_to_the_api() {
    for (path, ours) in [
        ("/_orrery", true),
        ("/_orrery/x", true),
        ("/_orreryx", false),
        ("/", false),
        ("/moto-api/reset", true),
    ] {
        assert_eq!(owns(path), ours, "{path}");
    }
}
