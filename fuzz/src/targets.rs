//! What is fuzzed, and what must hold besides not panicking.

use orrery_wire::query::Unknown;
use orrery_wire::{Limits, Parameters, Request, Scope, Shape, json, operations, xml};

/// One entry of bytes from outside.
#[derive(Clone, Copy, PartialEq)]
pub enum Target {
    /// A form body to a typed, checked request.
    Query,
    /// `authorization \n host \n form` to a scope.
    Scope,
    /// `Operation` space JSON to a request and a result.
    Json,
}

impl Target {
    /// The target of this name.
    pub fn of(name: &str) -> Option<Self> {
        [Self::Query, Self::Scope, Self::Json]
            .into_iter()
            .find(|target| target.name() == name)
    }

    /// Its name on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Query => "query",
            Self::Scope => "scope",
            Self::Json => "json",
        }
    }

    /// The committed first inputs.
    pub fn corpus(self) -> Vec<Vec<u8>> {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("corpus")
            .join(self.name());
        let mut files: Vec<_> = std::fs::read_dir(folder)
            .into_iter()
            .flatten()
            .flatten()
            .map(|entry| entry.path())
            .collect();
        files.sort();
        files
            .iter()
            .filter_map(|file| std::fs::read(file).ok())
            .collect()
    }

    /// Runs one input and returns the class of its outcome.
    pub fn run(self, input: &[u8]) -> String {
        match self {
            Self::Query => query(input),
            Self::Scope => scope(input),
            Self::Json => from_json(input),
        }
    }
}

fn query(input: &[u8]) -> String {
    let outcome = Parameters::parse(&[input], &Limits::default())
        .and_then(|parameters| Request::decode(&parameters, Unknown::Refuse));
    match outcome {
        Ok(request) => {
            same_through_json(&*request.shape, (request.operation.new_request)());
            request.operation.name.to_owned()
        }
        Err(error) => {
            well_formed(&xml::error(&error, "request"));
            assert!((400..600).contains(&error.status()));
            error.code().to_owned()
        }
    }
}

fn scope(input: &[u8]) -> String {
    let text = String::from_utf8_lossy(input);
    let mut lines = text.splitn(3, '\n');
    let (authorization, host, form) =
        (lines.next(), lines.next(), lines.next().unwrap_or_default());
    let outcome = Parameters::parse(&[form.as_bytes()], &Limits::default())
        .and_then(|parameters| Scope::read(authorization, host, &parameters));
    match outcome {
        Ok(scope) => {
            assert!(
                scope.account.len() == 12
                    && scope.account.bytes().all(|byte| byte.is_ascii_digit())
            );
            assert!(!scope.region.is_empty() && scope.region.len() <= 32);
            assert!(
                scope
                    .region
                    .bytes()
                    .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
            );
            format!(
                "{} {} {}",
                scope.region.len(),
                scope.access_key.is_some(),
                scope.service.is_some()
            )
        }
        Err(error) => error.code().to_owned(),
    }
}

fn from_json(input: &[u8]) -> String {
    let text = String::from_utf8_lossy(input);
    let (name, text) = text.split_once(' ').unwrap_or(("RunInstances", &text));
    let operation = orrery_wire::operation(name).unwrap_or(operations::ALL[0]);
    let Ok(value) = serde_json::from_str(text) else {
        return "no JSON".into();
    };
    let mut request = (operation.new_request)();
    let requested = json::decode(&value, &mut *request).and_then(|()| {
        same_through_json(&*request, (operation.new_request)());
        Request::checked(operation, request)
    });
    let mut result = (operation.new_result)();
    let answered = json::decode(&value, &mut *result);
    if answered.is_ok() {
        same_through_json(&*result, (operation.new_result)());
    }
    well_formed(&xml::result(operation, &*result, "request"));
    let code = requested
        .err()
        .map_or("fine".into(), |error| error.code().to_owned());
    format!("{} {code} {}", operation.name, answered.is_ok())
}

/// What was decoded means the same after JSON and back.
fn same_through_json(shape: &dyn Shape, mut again: Box<dyn Shape>) {
    let value = json::encode(shape);
    json::decode(&value, &mut *again).expect("our own JSON decodes");
    assert_eq!(json::encode(&*again), value);
}

/// Tags nest, and there is no character that XML cannot hold.
fn well_formed(xml: &[u8]) {
    let text = std::str::from_utf8(xml).expect("UTF-8");
    assert!(!text.contains(|letter: char| letter < ' ' && !matches!(letter, '\n' | '\t')));
    let mut open = Vec::new();
    for tag in text.split('<').skip(1) {
        let (tag, after) = tag.split_once('>').expect("a tag ends");
        assert!(!after.contains('>'), "text is escaped");
        let name = tag.split(' ').next().unwrap_or_default();
        if let Some(name) = name.strip_prefix('/') {
            assert_eq!(open.pop(), Some(name), "tags nest");
        } else if !tag.ends_with(['/', '?']) {
            open.push(name);
        }
    }
    assert!(open.is_empty(), "all tags end");
}
