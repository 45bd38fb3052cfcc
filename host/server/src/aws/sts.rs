//! STS, as far as SDKs and tools need it before they talk to EC2. Credentials that it
//! gives out are [sessions](super::sessions): their key id names the account, so calls made
//! with them land there.

use hyper::StatusCode;

use super::query::{self, STS};
use super::scope::{Scope, Signs};
use super::sessions::{Assumed, Credentials, Session, made_up_role_id};
use super::xml::Text;
use crate::clock::iso8601;
use crate::http::answers::{Answer, answer};
use crate::request_id::RequestId;
use crate::service::Services;

/// The version of STS's Query API.
pub const VERSION: &str = "2011-06-15";

/// Who asks.
pub struct Caller<'a> {
    /// What it is signed with.
    pub scope: &'a Scope,
    /// What its session token says.
    pub session: Option<Session>,
    /// Who knows roles and gives credentials out.
    pub services: &'a Services,
}

struct Refusal {
    status: StatusCode,
    code: &'static str,
    message: String,
}

/// Answers one STS call.
pub fn call(signs: &Signs<'_>, caller: &Caller<'_>, id: RequestId) -> Answer {
    let action = signs.parameter("Action").unwrap_or_default();
    let outcome = match action.as_ref() {
        "GetCallerIdentity" => Ok(caller_identity(caller, id)),
        "GetSessionToken" => session_token(signs, caller, id),
        "AssumeRole" => assume_role(signs, caller, id),
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

fn caller_identity(caller: &Caller<'_>, id: RequestId) -> Answer {
    let account = caller.scope.account();
    let assumed = caller.session.as_ref().and_then(|it| it.assumed.as_ref());
    let (arn, user_id) = match assumed {
        Some(assumed) => (assumed.arn(), assumed.user_id()),
        None => (format!("arn:aws:iam::{account}:root"), account.to_string()),
    };
    let result = [
        ("Arn", Text::Plain(&arn)),
        ("UserId", Text::Plain(&user_id)),
        ("Account", Text::Plain(&account)),
    ];
    success("GetCallerIdentity", &result, id)
}

fn session_token(signs: &Signs<'_>, caller: &Caller<'_>, id: RequestId) -> Result<Answer, Refusal> {
    let seconds = duration(signs, 43_200, 129_600)?;
    let account = caller.scope.account();
    let made = caller.services.sessions.issue(&account, None, seconds);
    let result = [("Credentials", Text::Group(shown(&made)))];
    Ok(success("GetSessionToken", &result, id))
}

fn assume_role(signs: &Signs<'_>, caller: &Caller<'_>, id: RequestId) -> Result<Answer, Refusal> {
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
    let seconds = duration(signs, 3_600, 43_200)?;
    let role_id = caller.services.ec2.role_id(account, name);
    let assumed = Assumed {
        partition: partition.to_owned(),
        account: account.to_owned(),
        role: name.to_owned(),
        role_id: role_id.unwrap_or_else(|| made_up_role_id(account)),
        session: session.into_owned(),
    };
    let (user_arn, user_id) = (assumed.arn(), assumed.user_id());
    let user = [
        ("AssumedRoleId", Text::Plain(&user_id)),
        ("Arn", Text::Plain(&user_arn)),
    ];
    let sessions = &caller.services.sessions;
    let made = sessions.issue(account, Some(assumed), seconds);
    let result = [
        ("Credentials", Text::Group(shown(&made))),
        ("AssumedRoleUser", Text::Nested(&user)),
    ];
    Ok(success("AssumeRole", &result, id))
}

fn is_account(text: &str) -> bool {
    text.len() == 12 && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn shown(made: &Credentials) -> Vec<(&'static str, Text<'_>)> {
    vec![
        ("AccessKeyId", Text::Plain(&made.key_id)),
        ("SecretAccessKey", Text::Plain(&made.secret)),
        ("SessionToken", Text::Plain(&made.token)),
        ("Expiration", Text::Made(iso8601(made.expires))),
    ]
}

/// How long the credentials are to hold, in seconds.
fn duration(signs: &Signs<'_>, default: i64, max: i64) -> Result<i64, Refusal> {
    let Some(text) = signs.parameter("DurationSeconds") else {
        return Ok(default);
    };
    let seconds = text.parse().ok();
    seconds
        .filter(|seconds| (900..=max).contains(seconds))
        .ok_or_else(|| {
            let message = format!(
                "Value '{text}' at 'durationSeconds' must be between 900 and {max} seconds"
            );
            refuse("ValidationError", &message)
        })
}

fn refuse(code: &'static str, message: &str) -> Refusal {
    Refusal {
        status: StatusCode::BAD_REQUEST,
        code,
        message: message.to_owned(),
    }
}

fn success(action: &str, result: &[(&str, Text<'_>)], id: RequestId) -> Answer {
    let body = query::success(STS, action, Some(result), id);
    answer(StatusCode::OK, query::CONTENT_TYPE, body)
}

fn error(refusal: &Refusal, id: RequestId) -> Answer {
    let Refusal {
        status,
        code,
        message,
    } = refusal;
    let body = query::error(STS, *status, code, message, id);
    answer(*status, query::CONTENT_TYPE, body)
}
