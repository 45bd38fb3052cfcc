//! What a schema says of configurations, by table.

use super::*;

#[track_caller]
fn check(schema: &str, config: &str, expect: &str) {
    let schema = Schema::parse(schema).expect("it is a schema");
    let config: Value = serde_json::from_str(config).expect("it is JSON");
    let found = schema.findings(&config).into_iter();
    let told: Vec<_> = found
        .map(|Finding { path, message }| format!("{path}: {message}"))
        .collect();
    assert_eq!(told.join("; "), expect, "{config}");
}

#[test]
fn what_is_not_as_the_schema_says_is_told_with_its_place() {
    let schema = r#"{
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A rack", "type": "object",
        "required": ["pool"], "additionalProperties": false,
        "properties": {
            "pool": {"type": "string", "minLength": 2, "maxLength": 4, "default": "fast"},
            "size": {"type": "integer", "minimum": 1, "exclusiveMaximum": 10},
            "mode": {"enum": ["a", 1, null]},
            "tags": {"type": "array", "items": {"type": "string"}, "uniqueItems": true,
                     "minItems": 1, "maxItems": 2},
            "net": {"type": ["object", "null"], "additionalProperties": {"const": {"x": [1]}},
                    "maxProperties": 1},
            "way": {"oneOf": [{"type": "integer"}, {"maximum": 5}], "not": {"const": 7}},
            "old": false
        }
    }"#;
    for (config, expect) in [
        (
            r#"{"pool": "ab", "size": 9.0, "mode": null, "tags": ["a"], "way": 6}"#,
            "",
        ),
        (
            r#"{"pool": "äöüß", "net": {"a": {"x": [1.0]}}, "mode": 1.0}"#,
            "",
        ),
        ("[]", ": is a list, and must be a table"),
        ("{}", "pool: is missing"),
        (
            r#"{"pool": 7, "polo": 1}"#,
            "polo: is not known; these are: mode, net, old, pool, size, tags, way; \
             pool: is a number, and must be a string",
        ),
        (
            r#"{"pool": "a"}"#,
            "pool: has 1 characters, and must have at least 2",
        ),
        (
            r#"{"pool": "abcde"}"#,
            "pool: has 5 characters, and must have at most 4",
        ),
        (
            r#"{"pool": "ab", "size": 1.5}"#,
            "size: is a number, and must be an integer",
        ),
        (
            r#"{"pool": "ab", "size": 0}"#,
            "size: is 0, and must be at least 1",
        ),
        (
            r#"{"pool": "ab", "size": 10}"#,
            "size: is 10, and must be less than 10",
        ),
        (
            r#"{"pool": "ab", "mode": "b"}"#,
            "mode: is \"b\", and must be one of \"a\", 1, null",
        ),
        (
            r#"{"pool": "ab", "tags": ["a", 1, "a"]}"#,
            "tags[1]: is a number, and must be a string; \
             tags: has 3 items, and must have at most 2; tags: has an item twice",
        ),
        (
            r#"{"pool": "ab", "net": {"a": {"x": [2]}, "b": {"x": [1]}}}"#,
            "net.a: is {\"x\":[2]}, and must be {\"x\":[1]}; \
             net: has 2 entries, and must have at most 1",
        ),
        (
            r#"{"pool": "ab", "net": 1}"#,
            "net: is a number, and must be a table or null",
        ),
        (r#"{"pool": "ab", "way": 7}"#, "way: is what it may not be"),
        (
            r#"{"pool": "ab", "way": 3}"#,
            "way: must be one of what it may be, and is none or several of it",
        ),
        (r#"{"pool": "ab", "old": 1}"#, "old: may not be there"),
    ] {
        check(schema, config, expect);
    }
    let any =
        r#"{"anyOf": [{"required": ["a"]}, {"required": ["b"]}], "allOf": [{"minProperties": 2}]}"#;
    check(any, r#"{"b": 1, "c": 1}"#, "");
    let expect = ": has 1 entries, and must have at least 2; : is none of what it may be";
    check(any, r#"{"c": 1}"#, expect);
    check("true", "{}", "");
    check(r#"{"const": null}"#, "1", ": is 1, and must be null");
}

#[test]
fn a_schema_that_is_not_evaluated_is_refused() {
    let deep = "{\"not\":".repeat(200);
    let long = format!("{{\"title\": \"{}\"}}", "x".repeat(MOST));
    for (text, why) in [
        ("", "EOF while parsing"),
        ("7", "`7` is no schema"),
        (r#"{"type": "text"}"#, "`type` is the name of a type"),
        (
            r#"{"properties": {"a": {"pattern": "(a+)+$"}}}"#,
            "unknown field `pattern`",
        ),
        (r##"{"not": {"$ref": "#"}}"##, "unknown field `$ref`"),
        (r#"{"minimum": "1"}"#, "invalid type: string"),
        (&deep, "recursion limit"),
        (&long, "it has more than 65536 bytes"),
    ] {
        let error = Schema::parse(text).map(drop).expect_err(why);
        assert!(error.contains(why), "{error}");
    }
}

#[test]
fn a_schema_that_branches_costs_no_more_than_its_length() {
    let mut schema = "false".to_owned();
    for _ in 0..60 {
        schema = format!(r#"{{"anyOf": [{schema}, false]}}"#);
    }
    check(&schema, "1", ": is none of what it may be");
}
