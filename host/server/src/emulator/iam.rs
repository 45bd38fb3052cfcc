//! IAM's calls: Query parameters to the core's functions and back.

mod actions;
pub(super) mod shown;

use hyper::StatusCode;
use orrery_core::operations::iam;
use orrery_core::{Call, Ec2Error, Realm, RealmKey, Transaction};
use orrery_wire::Str;
use orrery_wire::form::Parameters;
use orrery_wire::scope::Scope;

use super::Emulator;
use super::calls::Failure;
use crate::aws::query;
use crate::aws::xml::Text;
use crate::service::{Ec2Answer, Ec2Request};

/// The members of a result; none where an action has no result.
type Outcome = Result<Option<Vec<(&'static str, Text<'static>)>>, Ec2Error>;

/// What an action's function is given.
struct Asked<'a> {
    parameters: &'a Parameters<'a>,
    /// Of the region that the request is signed for.
    partition: &'static str,
    account: Str,
}

/// The function behind an action.
#[derive(Clone, Copy)]
enum Action {
    Read(fn(&Asked<'_>, &Realm) -> Outcome),
    Write(fn(&Asked<'_>, &mut Transaction<'_>) -> Outcome),
}

impl Asked<'_> {
    fn optional(&self, name: &str) -> Option<&str> {
        self.parameters.get(name)
    }

    fn required(&self, name: &str) -> Result<&str, Ec2Error> {
        let value = self.optional(name).filter(|value| !value.is_empty());
        value.ok_or_else(|| {
            let member = format!("{}{}", name[..1].to_ascii_lowercase(), &name[1..]);
            Ec2Error::named(
                "ValidationError",
                400,
                format!(
                    "1 validation error detected: Value null at '{member}' failed to satisfy constraint: Member must not be null"
                ),
            )
        })
    }

    /// The values of `Name.member.1`, `Name.member.2` and so on.
    fn listed(&self, name: &str, member: &str) -> Vec<Str> {
        let at = |number: usize| self.optional(&format!("{name}.member.{number}{member}"));
        (1..).map_while(at).map(Str::from).collect()
    }

    fn number<T: std::str::FromStr>(&self, name: &str) -> Result<Option<T>, Ec2Error> {
        let parse = |text: &str| {
            text.parse().map_err(|_| {
                Ec2Error::named("MalformedInput", 400, format!("{name} is not a number."))
            })
        };
        self.optional(name).map(parse).transpose()
    }
}

/// Answers one call.
pub(super) async fn answer(emulator: &Emulator, request: Ec2Request) -> Ec2Answer {
    let id = request.request_id;
    let (status, body, operation) = match perform(emulator, &request).await {
        Ok((action, result)) => {
            let body = query::success(query::IAM, action, result.as_deref(), id);
            (StatusCode::OK, body, Some(action))
        }
        Err(failure) => {
            let error = failure.told(&id.to_string(), None);
            let status = StatusCode::from_u16(error.status());
            let status = status.unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
            let body = query::error(query::IAM, status, error.code(), &error.message, id);
            (status, body, None)
        }
    };
    Ec2Answer {
        status: status.as_u16(),
        content_type: query::CONTENT_TYPE,
        body: body.into(),
        operation,
    }
}

type Performed = (&'static str, Option<Vec<(&'static str, Text<'static>)>>);

async fn perform(emulator: &Emulator, request: &Ec2Request) -> Result<Performed, Failure> {
    let (outcome, version) = decided(emulator, request)?;
    emulator.kept(version).await?;
    Ok(outcome)
}

fn decided(emulator: &Emulator, request: &Ec2Request) -> Result<(Performed, u64), Ec2Error> {
    let parts: [&[u8]; 2] = [request.query.as_bytes(), &request.body];
    let parameters = Parameters::parse(&parts, &emulator.form_limits)?;
    let scope = Scope::read(
        request.authorization.as_deref(),
        request.host.as_deref(),
        &parameters,
    )?;
    let wanted = parameters.get("Action").unwrap_or_default();
    let Some((name, action)) = actions::ALL.iter().find(|(name, _)| *name == wanted) else {
        return Err(Ec2Error::named(
            "NotImplemented",
            501,
            format!("The iam operation {wanted} is not implemented by this emulator."),
        ));
    };
    let asked = Asked {
        parameters: &parameters,
        partition: orrery_core::catalogue::regions::partition(&scope.region),
        account: scope.account.clone(),
    };
    let call: Call = emulator.circumstances.call(
        &RealmKey::account_wide(&scope.account),
        &request.request_id.to_string(),
    );
    match action {
        Action::Read(read) => {
            let realm = emulator.store.snapshot(&call)?;
            Ok(((*name, read(&asked, &realm)?), realm.version))
        }
        Action::Write(write) => {
            let change = |transaction: &mut Transaction<'_>| write(&asked, transaction);
            let (outcome, version) = emulator.store.write(&call, change)?;
            Ok(((*name, outcome), version))
        }
    }
}

/// The tags of a request: IAM's rules are EC2's but for the codes.
fn tags(asked: &Asked<'_>) -> Result<orrery_core::tags::Tags, Ec2Error> {
    let (keys, values) = (asked.listed("Tags", ".Key"), asked.listed("Tags", ".Value"));
    let pairs: Vec<_> = keys
        .into_iter()
        .zip(values)
        .map(|(key, value)| orrery_wire::shapes::Tag {
            key: Some(key),
            value: Some(value),
        })
        .collect();
    orrery_core::tags::checked(&pairs)
        .map_err(|error| Ec2Error::named("InvalidInput", 400, error.message))
}

/// What CreateRole asks for.
fn new_role<'a>(asked: &'a Asked<'_>) -> Result<iam::roles::NewRole<'a>, Ec2Error> {
    Ok(iam::roles::NewRole {
        name: asked.required("RoleName")?,
        path: asked.optional("Path"),
        trust: asked.required("AssumeRolePolicyDocument")?,
        description: asked.optional("Description"),
        max_session: asked.number("MaxSessionDuration")?,
        boundary: asked.optional("PermissionsBoundary"),
        tags: tags(asked)?,
    })
}
