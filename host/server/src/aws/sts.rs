//! STS, as far as SDKs and tools need it before they talk to EC2. Credentials that it
//! gives out carry the account in their key id, so calls made with them land there.

use hyper::StatusCode;

use super::DEFAULT_ACCOUNT;
use super::query;
use super::scope::{Scope, Signs};
use super::xml::Text;
use crate::clock;
use crate::http::answers::{Answer, answer};
use crate::request_id::RequestId;

/// The version of STS's Query API.
pub const VERSION: &str = "2011-06-15";
const NAMESPACE: &str = "https://sts.amazonaws.com/doc/2011-06-15/";

struct Refusal {
    status: StatusCode,
    code: &'static str,
    message: String,
}

/// Answers one STS call.
pub fn call(signs: &Signs<'_>, scope: &Scope, id: RequestId) -> Answer {
    let action = signs.parameter("Action").unwrap_or_default();
    let outcome = match action.as_ref() {
        "GetCallerIdentity" => Ok(caller_identity(scope, id)),
        "GetSessionToken" => session_token(signs, scope, id),
        "AssumeRole" => assume_role(signs, id),
        "" => Err(refuse(
            "MissingAction",
            "The request must contain the parameter Action.",
        )),
        action => Err(Refusal {
            status: StatusCode::NOT_IMPLEMENTED,
            code: "NotImplemented",
            message: format!("The sts operation {action} is not implemented by this emulator."),
        }),
    };
    outcome.unwrap_or_else(|refusal| error(&refusal, id))
}

fn caller_identity(scope: &Scope, id: RequestId) -> Answer {
    let account = scope.account();
    let arn = format!("arn:aws:iam::{account}:root");
    let result = [
        ("Arn", Text::Plain(&arn)),
        ("UserId", Text::Plain(account)),
        ("Account", Text::Plain(account)),
    ];
    success("GetCallerIdentity", &result, id)
}

fn session_token(signs: &Signs<'_>, scope: &Scope, id: RequestId) -> Result<Answer, Refusal> {
    let expiration = expiration(signs, 43_200, 129_600)?;
    let credentials = credentials(scope.account(), &expiration);
    Ok(success(
        "GetSessionToken",
        &[("Credentials", Text::Nested(&credentials))],
        id,
    ))
}

fn assume_role(signs: &Signs<'_>, id: RequestId) -> Result<Answer, Refusal> {
    let required = |name: &str| {
        let missing = || {
            refuse(
                "ValidationError",
                &format!("The request must contain the parameter {name}."),
            )
        };
        signs
            .parameter(name)
            .filter(|value| !value.is_empty())
            .ok_or_else(missing)
    };
    let (role, session) = (required("RoleArn")?, required("RoleSessionName")?);
    let malformed = || refuse("ValidationError", &format!("{role} is invalid"));
    let parts: Vec<_> = role.splitn(6, ':').collect();
    let [arn, partition, "iam", "", account, resource] = parts[..] else {
        return Err(malformed());
    };
    let path = resource
        .strip_prefix("role/")
        .filter(|path| !path.is_empty());
    let (Some(path), true) = (path, arn == "arn" && is_account(account)) else {
        return Err(malformed());
    };
    let name = path.rsplit('/').next().unwrap_or(path);
    let expiration = expiration(signs, 3_600, 43_200)?;
    let user_arn = format!("arn:{partition}:sts::{account}:assumed-role/{name}/{session}");
    let user_id = format!("AROA{account}EMUL:{session}");
    let user = [
        ("AssumedRoleId", Text::Plain(&user_id)),
        ("Arn", Text::Plain(&user_arn)),
    ];
    let credentials = credentials(account, &expiration);
    let result = [
        ("Credentials", Text::Nested(&credentials)),
        ("AssumedRoleUser", Text::Nested(&user)),
    ];
    Ok(success("AssumeRole", &result, id))
}

fn is_account(text: &str) -> bool {
    text.len() == DEFAULT_ACCOUNT.len() && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn credentials<'a>(account: &'a str, expiration: &'a str) -> [(&'a str, Text<'a>); 4] {
    [
        ("AccessKeyId", Text::Plain(account)),
        (
            "SecretAccessKey",
            Text::Plain("emulated-secret-that-nobody-verifies"),
        ),
        ("SessionToken", Text::Plain("emulated-session-token")),
        ("Expiration", Text::Plain(expiration)),
    ]
}

fn expiration(signs: &Signs<'_>, default: i64, max: i64) -> Result<String, Refusal> {
    let seconds = match signs.parameter("DurationSeconds") {
        None => default,
        Some(text) => match text.parse::<i64>() {
            Ok(seconds) if (900..=max).contains(&seconds) => seconds,
            _ => {
                let message = format!(
                    "Value '{text}' at 'durationSeconds' must be between 900 and {max} seconds"
                );
                return Err(refuse("ValidationError", &message));
            }
        },
    };
    Ok(clock::iso8601(clock::now_ms() + seconds * 1000))
}

fn refuse(code: &'static str, message: &str) -> Refusal {
    Refusal {
        status: StatusCode::BAD_REQUEST,
        code,
        message: message.to_owned(),
    }
}

fn success(action: &str, result: &[(&str, Text<'_>)], id: RequestId) -> Answer {
    let body = query::success(NAMESPACE, action, Some(result), id);
    answer(StatusCode::OK, query::CONTENT_TYPE, body)
}

fn error(refusal: &Refusal, id: RequestId) -> Answer {
    let Refusal {
        status,
        code,
        message,
    } = refusal;
    let body = query::error(NAMESPACE, *status, code, message, id);
    answer(*status, query::CONTENT_TYPE, body)
}
