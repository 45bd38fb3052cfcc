//! The actions of IAM that are here.

use orrery_core::operations::iam::{profiles, roles};
use orrery_core::pagination::Page;
use orrery_core::resources::iam::{InstanceProfile, Role};
use orrery_core::tags::Tags;
use orrery_core::{Ec2Error, Realm, Transaction};
use orrery_wire::Str;

use super::shown::{self, Members, encoded, list, text};
use super::{Action, Asked, Outcome, new_role, tags};
use crate::aws::xml::Text;

/// Every action, by name.
pub(super) static ALL: &[(&str, Action)] = &[
    (
        "AddRoleToInstanceProfile",
        Action::Write(|asked, transaction| {
            let name = asked.required("InstanceProfileName")?;
            profiles::add_role(transaction, name, asked.required("RoleName")?)?;
            Ok(None)
        }),
    ),
    (
        "AttachRolePolicy",
        Action::Write(|asked, transaction| {
            let name = asked.required("RoleName")?;
            roles::attach(transaction, name, asked.required("PolicyArn")?)?;
            Ok(None)
        }),
    ),
    (
        "CreateInstanceProfile",
        Action::Write(|asked, transaction| {
            let name = asked.required("InstanceProfileName")?;
            let made = profiles::create(transaction, name, asked.optional("Path"), tags(asked)?)?;
            let shown = shown::profile(asked, transaction, &made);
            Ok(Some(vec![("InstanceProfile", Text::Group(shown))]))
        }),
    ),
    (
        "CreateRole",
        Action::Write(|asked, transaction| {
            let made = roles::create(transaction, new_role(asked)?)?;
            Ok(Some(vec![("Role", Text::Group(shown::role(asked, &made)))]))
        }),
    ),
    (
        "DeleteInstanceProfile",
        Action::Write(|asked, transaction| {
            profiles::delete(transaction, asked.required("InstanceProfileName")?)?;
            Ok(None)
        }),
    ),
    (
        "DeleteRole",
        Action::Write(|asked, transaction| {
            roles::delete(transaction, asked.required("RoleName")?)?;
            Ok(None)
        }),
    ),
    (
        "DeleteRolePolicy",
        Action::Write(|asked, transaction| {
            let name = asked.required("RoleName")?;
            roles::delete_policy(transaction, name, asked.required("PolicyName")?)?;
            Ok(None)
        }),
    ),
    (
        "DetachRolePolicy",
        Action::Write(|asked, transaction| {
            let name = asked.required("RoleName")?;
            roles::detach(transaction, name, asked.required("PolicyArn")?)?;
            Ok(None)
        }),
    ),
    (
        "GetInstanceProfile",
        Action::Read(|asked, realm| {
            let (_, found) = InstanceProfile::find(realm, asked.required("InstanceProfileName")?)?;
            let shown = shown::profile(asked, realm, &found);
            Ok(Some(vec![("InstanceProfile", Text::Group(shown))]))
        }),
    ),
    (
        "GetRole",
        Action::Read(|asked, realm| {
            let (_, found) = Role::find(realm, asked.required("RoleName")?)?;
            Ok(Some(vec![(
                "Role",
                Text::Group(shown::role(asked, &found)),
            )]))
        }),
    ),
    (
        "GetRolePolicy",
        Action::Read(|asked, realm| {
            let (name, policy) = (asked.required("RoleName")?, asked.required("PolicyName")?);
            let document = roles::policy(realm, name, policy)?;
            Ok(Some(vec![
                ("RoleName", text(name)),
                ("PolicyName", text(policy)),
                ("PolicyDocument", encoded(&document)),
            ]))
        }),
    ),
    ("ListAttachedRolePolicies", Action::Read(attached_policies)),
    (
        "ListInstanceProfiles",
        Action::Read(|asked, realm| {
            let table = realm.table::<InstanceProfile>().iter();
            let all = table.map(|(at, one)| (at, &one.path, shown::profile(asked, realm, one)));
            listed(asked, realm, "InstanceProfiles", all)
        }),
    ),
    (
        "ListInstanceProfilesForRole",
        Action::Read(|asked, realm| {
            let (_, role) = Role::find(realm, asked.required("RoleName")?)?;
            let held = profiles::of_role(realm, &role);
            let all = held.map(|(at, one)| (at, &one.path, shown::profile(asked, realm, one)));
            listed(asked, realm, "InstanceProfiles", all)
        }),
    ),
    (
        "ListInstanceProfileTags",
        Action::Read(|asked, realm| {
            let (_, found) = InstanceProfile::find(realm, asked.required("InstanceProfileName")?)?;
            Ok(Some(whole("Tags", shown::tags(&found.tags))))
        }),
    ),
    (
        "ListRolePolicies",
        Action::Read(|asked, realm| {
            let (_, role) = Role::find(realm, asked.required("RoleName")?)?;
            let names = role.inline.keys().map(|name| ("member", text(name)));
            Ok(Some(whole("PolicyNames", Text::Group(names.collect()))))
        }),
    ),
    (
        "ListRoleTags",
        Action::Read(|asked, realm| {
            let (_, role) = Role::find(realm, asked.required("RoleName")?)?;
            Ok(Some(whole("Tags", shown::tags(&role.tags))))
        }),
    ),
    (
        "ListRoles",
        Action::Read(|asked, realm| {
            let table = realm.table::<Role>().iter();
            let all = table.map(|(at, one)| (at, &one.path, shown::role(asked, one)));
            listed(asked, realm, "Roles", all)
        }),
    ),
    (
        "PutRolePolicy",
        Action::Write(|asked, transaction| {
            let (name, policy) = (asked.required("RoleName")?, asked.required("PolicyName")?);
            roles::put_policy(transaction, name, policy, asked.required("PolicyDocument")?)?;
            Ok(None)
        }),
    ),
    (
        "RemoveRoleFromInstanceProfile",
        Action::Write(|asked, transaction| {
            let name = asked.required("InstanceProfileName")?;
            profiles::remove_role(transaction, name, asked.required("RoleName")?)?;
            Ok(None)
        }),
    ),
    (
        "TagRole",
        Action::Write(|asked, transaction| {
            roles::retag(transaction, asked.required("RoleName")?, &tags(asked)?, &[])?;
            Ok(None)
        }),
    ),
    (
        "UntagRole",
        Action::Write(|asked, transaction| {
            let gone = asked.listed("TagKeys", "");
            roles::retag(transaction, asked.required("RoleName")?, Tags::NONE, &gone)?;
            Ok(None)
        }),
    ),
    (
        "UpdateAssumeRolePolicy",
        Action::Write(|asked, transaction| {
            let trust = asked.required("PolicyDocument")?;
            roles::update(
                transaction,
                asked.required("RoleName")?,
                Some(trust),
                None,
                None,
            )?;
            Ok(None)
        }),
    ),
    ("UpdateRole", Action::Write(update_role)),
];

fn update_role(asked: &Asked<'_>, transaction: &mut Transaction<'_>) -> Outcome {
    let (name, description) = (asked.required("RoleName")?, asked.optional("Description"));
    let session = asked.number("MaxSessionDuration")?;
    roles::update(transaction, name, None, description, session)?;
    Ok(Some(Vec::new()))
}

fn attached_policies(asked: &Asked<'_>, realm: &Realm) -> Outcome {
    let (_, role) = Role::find(realm, asked.required("RoleName")?)?;
    let prefix = asked.optional("PathPrefix").unwrap_or("/");
    // `arn:aws:iam::aws:policy/path/Name`
    let path_of = |arn: &Str| arn.split_once(":policy").map(|(_, path)| path.to_owned());
    let shown = role.managed.iter().filter_map(|arn| {
        let path = path_of(arn)?;
        let name = path.rsplit('/').next()?;
        path.starts_with(prefix)
            .then(|| vec![("PolicyName", text(name)), ("PolicyArn", text(arn))])
    });
    Ok(Some(whole("AttachedPolicies", list(shown))))
}

/// A list that is never cut.
fn whole(name: &'static str, items: Text<'static>) -> Members {
    vec![(name, items), ("IsTruncated", Text::Plain("false"))]
}

/// One page of a list: those below the path prefix.
fn listed<'r>(
    asked: &Asked<'_>,
    realm: &Realm,
    name: &'static str,
    all: impl Iterator<Item = (u64, &'r Str, Members)>,
) -> Outcome {
    let prefix = asked.optional("PathPrefix").unwrap_or("/");
    let token = asked.optional("Marker").map(Str::from);
    let size = asked.number::<i32>("MaxItems")?;
    let page = Page::new(realm, name, token.as_ref(), size)
        .map_err(|_| Ec2Error::named("ValidationError", 400, "Invalid Marker."))?;
    let below = all.filter(|(at, path, _)| {
        path.starts_with(prefix) && page.after.is_none_or(|after| *at > after)
    });
    let (items, marker) = page.take(below.map(|(at, _, item)| Ok((at, item))))?;
    let mut members = vec![(name, list(items)), ("IsTruncated", text(marker.is_some()))];
    members.extend(marker.map(|marker| ("Marker", text(marker))));
    Ok(Some(members))
}
