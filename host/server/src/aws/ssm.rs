//! SSM, as far as EC2's users need it: the public parameters that name the newest
//! images. They are AWS's, so nothing can be put there.
//! <https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-public-parameters.html>

use hyper::StatusCode;
use orrery_core::catalogue::parameters::{self, Parameter};
use orrery_core::catalogue::regions;
use serde_json::{Value, json};

use super::foreign::{self, Protocol};
use super::json;
use super::scope::Scope;
use crate::http::answers::Answer;
use crate::request_id::RequestId;

const DEFAULT_REGION: &str = "us-east-1";
/// The most parameters of one answer.
const MAXIMUM: usize = 10;

struct Refusal {
    code: &'static str,
    message: String,
}

fn refuse(code: &'static str, message: impl Into<String>) -> Refusal {
    Refusal {
        code,
        message: message.into(),
    }
}

/// Answers one call.
pub fn call(target: Option<&str>, scope: &Scope, body: &[u8], id: RequestId) -> Answer {
    let region = scope.region.as_deref().unwrap_or(DEFAULT_REGION);
    let operation = target.and_then(|target| target.strip_prefix("AmazonSSM."));
    let Ok(request) = serde_json::from_slice::<Value>(body) else {
        return error(&refuse("SerializationException", "The body is not JSON."));
    };
    let outcome = match operation {
        Some("GetParameter") => parameter(region, &request),
        Some("GetParameters") => several(region, &request),
        Some("GetParametersByPath") => by_path(region, &request),
        _ => return foreign::not_here("ssm", Protocol::Json, id),
    };
    match outcome {
        Ok(value) => json::success(&value),
        Err(refusal) => error(&refusal),
    }
}

fn error(refusal: &Refusal) -> Answer {
    let why = ("message", refusal.message.as_str());
    json::error(StatusCode::BAD_REQUEST, refusal.code, why)
}

fn shown(region: &str, parameter: &Parameter) -> Value {
    let partition = regions::partition(region);
    json!({
        "Name": parameter.name,
        "Type": "String",
        "Value": parameter.image.as_str(),
        "Version": parameter.version,
        // Seconds since 1970, as this protocol writes times.
        "LastModifiedDate": parameter.modified.0 / 1000,
        "ARN": format!("arn:{partition}:ssm:{region}::parameter{}", parameter.name),
        "DataType": "aws:ec2:image",
    })
}

/// A parameter by its name, and by the version behind a colon where there is one.
fn find(region: &str, name: &str) -> Option<Parameter> {
    let (name, version) = match name.split_once(':') {
        Some((name, version)) => (name, Some(version)),
        None => (name, None),
    };
    let found = parameters::find(region, name)?;
    let fits = version.is_none_or(|version| version == found.version.to_string());
    fits.then_some(found)
}

fn text<'a>(request: &'a Value, member: &str) -> Result<&'a str, Refusal> {
    request[member].as_str().ok_or_else(|| {
        let member = member.to_ascii_lowercase();
        refuse(
            "ValidationException",
            format!(
                "1 validation error detected: Value null at '{member}' failed to satisfy constraint: Member must not be null"
            ),
        )
    })
}

fn parameter(region: &str, request: &Value) -> Result<Value, Refusal> {
    let name = text(request, "Name")?;
    let missing = || refuse("ParameterNotFound", format!("Parameter {name} not found."));
    let found = find(region, name).ok_or_else(missing)?;
    Ok(json!({"Parameter": shown(region, &found)}))
}

fn several(region: &str, request: &Value) -> Result<Value, Refusal> {
    let names = request["Names"]
        .as_array()
        .map(Vec::as_slice)
        .unwrap_or_default();
    if names.is_empty() || names.len() > MAXIMUM {
        return Err(refuse(
            "ValidationException",
            format!(
                "1 validation error detected: Value at 'names' failed to satisfy constraint: Member must have length between 1 and {MAXIMUM}"
            ),
        ));
    }
    let (mut found, mut invalid) = (Vec::new(), Vec::new());
    for name in names.iter().filter_map(Value::as_str) {
        match find(region, name) {
            Some(parameter) => found.push(shown(region, &parameter)),
            None => invalid.push(name),
        }
    }
    Ok(json!({"Parameters": found, "InvalidParameters": invalid}))
}

fn by_path(region: &str, request: &Value) -> Result<Value, Refusal> {
    let path = text(request, "Path")?;
    if !path.starts_with('/') {
        return Err(refuse(
            "ValidationException",
            "The parameter doesn't meet the parameter name requirements. The parameter name must begin with a forward slash \"/\".",
        ));
    }
    let size = match request["MaxResults"].as_u64() {
        None => MAXIMUM,
        Some(size) => usize::try_from(size)
            .ok()
            .filter(|size| (1..=MAXIMUM).contains(size))
            .ok_or_else(|| {
                refuse(
                    "ValidationException",
                    format!("1 validation error detected: Value '{size}' at 'maxResults' failed to satisfy constraint: Member must have value between 1 and {MAXIMUM}"),
                )
            })?,
    };
    let recursive = request["Recursive"].as_bool() == Some(true);
    let folder = format!("{}/", path.trim_end_matches('/'));
    let below = parameters::all(region).filter(|parameter| {
        let rest = parameter.name.strip_prefix(&folder);
        rest.is_some_and(|rest| recursive || !rest.contains('/'))
    });
    // A token is the name of the last parameter of the page before.
    let after = request["NextToken"].as_str();
    let mut rest: Vec<Parameter> = match after {
        None => below.collect(),
        Some(last) => {
            let rest: Vec<_> = below.skip_while(|one| one.name != last).collect();
            if rest.is_empty() {
                return Err(refuse(
                    "InvalidNextToken",
                    "The specified token isn't valid.",
                ));
            }
            rest.into_iter().skip(1).collect()
        }
    };
    let more = rest.len() > size;
    rest.truncate(size);
    let mut value = json!({
        "Parameters": rest.iter().map(|parameter| shown(region, parameter)).collect::<Vec<_>>(),
    });
    if let (true, Some(last)) = (more, rest.last()) {
        value["NextToken"] = json!(last.name);
    }
    Ok(value)
}
