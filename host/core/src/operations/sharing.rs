//! Images and snapshots that accounts share: found by id, listed, changed only by their
//! owner, and the accounts that requests name.

use std::sync::Arc;

use orrery_wire::Str;

use crate::{
    Call, Ec2Error, ErrorCode, Result,
    resources::{Permissions, permissions::Grantee},
    store::{Realm, RealmKey, Resource},
};

/// A kind of record that its owner may share with other accounts.
pub trait Shared: Resource {
    /// Who may use it.
    fn permissions(&self) -> &Permissions;

    /// Whether the record is the thing itself, and not a note on somebody else's.
    fn is_whole(&self) -> bool {
        true
    }

    /// Whether the owner's realm hides what is public.
    fn hides_public(_owner: &Realm) -> bool {
        false
    }
}

/// A record that the caller may use.
pub struct Seen<R> {
    /// The account that owns it.
    pub owner: Str,
    /// Its place among all that the caller may use; the caller's own come first.
    pub position: u64,
    /// The record.
    pub record: Arc<R>,
}

impl<R> Seen<R> {
    /// Whether it is the caller's own.
    pub fn is_own(&self, call: &Call) -> bool {
        self.owner == call.account
    }
}

/// Bits of a position that tell the owner; the others tell the ordinal.
const OWNER_SHIFT: u32 = 40;

fn first_position(call: &Call, owner: &str) -> u64 {
    if call.account == owner {
        return 0;
    }
    // The position must not depend on which other accounts there are.
    let hash = crate::ids::stable_hash(&["owner", owner]);
    ((hash >> (OWNER_SHIFT + 1)) | 1) << OWNER_SHIFT
}

fn is_shared_with<R: Shared>(record: &R, owner: &Realm, account: &str) -> bool {
    let permissions = record.permissions();
    record.is_whole()
        && (permissions.names(account) || (permissions.public && !R::hides_public(owner)))
}

/// The record of this id in the caller's realm of the region or shared by another
/// account there.
///
/// # Errors
/// The kind's not-found code.
pub fn find<R: Shared>(call: &Call, realm: &Realm, region: &str, id: &str) -> Result<Seen<R>> {
    let seen = |owner: &Realm, ordinal: u64| {
        let account = &owner.key.account;
        Some(Seen {
            owner: account.clone(),
            position: first_position(call, account) + ordinal,
            record: Arc::clone(owner.table::<R>().at(ordinal)?),
        })
    };
    let within = |owner: &Realm| {
        let found = seen(owner, owner.ordinal::<R>(id).ok()?)?;
        found.record.is_whole().then_some(found)
    };
    let own = if realm.key.region == region {
        within(realm)
    } else {
        let key = RealmKey {
            account: call.account.clone(),
            region: Str::from(region),
        };
        call.elsewhere.realm(&key).and_then(|own| within(&own))
    };
    let shared = || {
        call.elsewhere
            .others(&call.account, region)
            .find_map(|owner| {
                within(&owner).filter(|seen| is_shared_with(&*seen.record, &owner, &call.account))
            })
    };
    own.or_else(shared).ok_or_else(|| R::missing(&[id]))
}

/// Everything of a kind that the caller may use in its region, by position.
pub fn all<R: Shared>(call: &Call, realm: &Realm) -> Vec<Seen<R>> {
    let mut all = Vec::new();
    let mut add = |owner: &Realm, is_wanted: &dyn Fn(&R) -> bool| {
        let first = first_position(call, &owner.key.account);
        let records = owner.table::<R>().iter();
        all.extend(
            records
                .filter(|(_, record)| is_wanted(record))
                .map(|(ordinal, record)| Seen {
                    owner: owner.key.account.clone(),
                    position: first + ordinal,
                    record: Arc::clone(record),
                }),
        );
    };
    add(realm, &|record| record.is_whole());
    for owner in call.elsewhere.others(&call.account, &call.region) {
        add(&owner, &|record| {
            is_shared_with(record, &owner, &call.account)
        });
    }
    all.sort_by_key(|seen| seen.position);
    all
}

/// The ordinal of a record that only its owner may change.
///
/// # Errors
/// The kind's not-found code; `AuthFailure` for what another account shares.
pub fn owned<R: Shared>(call: &Call, realm: &Realm, id: &str) -> Result<u64> {
    let seen = find::<R>(call, realm, &call.region, id)?;
    if seen.is_own(call) {
        Ok(seen.position)
    } else {
        Err(not_authorized::<R>(id))
    }
}

/// What EC2 answers who is not the owner.
pub fn not_authorized<R: Resource>(id: &str) -> Ec2Error {
    Ec2Error::new(
        ErrorCode::AuthFailure,
        format!("Not authorized for {}:{id}", R::TYPE),
    )
}

/// Whether this is an account id.
pub fn is_account(name: &str) -> bool {
    name.len() == 12 && name.bytes().all(|byte| byte.is_ascii_digit())
}

/// Checks the owners and users of a Describe: account ids, or words with a meaning.
///
/// # Errors
/// `InvalidUserID.Malformed`.
pub fn check_accounts(names: &[Str], words: &[&str]) -> Result<()> {
    match names
        .iter()
        .find(|name| !is_account(name) && !words.contains(&name.as_str()))
    {
        Some(name) => Err(malformed(name)),
        None => Ok(()),
    }
}

/// EC2's answer to an account id of another form.
pub fn malformed(name: &str) -> Ec2Error {
    Ec2Error::new(
        ErrorCode::InvalidUserIDMalformed,
        format!("Invalid user id: \"{name}\""),
    )
}

/// One change of permissions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// May from now on.
    Add(Grantee),
    /// May no longer.
    Remove(Grantee),
}

impl Change {
    /// The change that the older form of a request means: an operation and a grantee.
    ///
    /// # Errors
    /// `MissingParameter` without an operation.
    pub fn of(operation: Option<&Str>, grantee: Grantee) -> Result<Self> {
        match operation.map(Str::as_str) {
            Some("add") => Ok(Self::Add(grantee)),
            Some(_) => Ok(Self::Remove(grantee)),
            None => Err(Ec2Error::new(
                ErrorCode::MissingParameter,
                "The request must contain the parameter operationType",
            )),
        }
    }

    /// Makes the change.
    pub fn apply(&self, permissions: &mut Permissions) {
        match self {
            Self::Add(grantee) => permissions.add(grantee),
            Self::Remove(grantee) => permissions.remove(grantee),
        }
    }
}

/// Whom a permission names: an account, or the group `all`. `refuse` makes the error
/// for a value that is no `userId` or no `userGroup`.
///
/// # Errors
/// Those of `refuse`, `MissingParameter` for nobody.
pub fn grantee(
    user: Option<&Str>,
    group: Option<&Str>,
    refuse: fn(&str, &str) -> Ec2Error,
) -> Result<Grantee> {
    match (user, group) {
        (Some(user), _) => {
            // The console and older tools write account ids with hyphens.
            let plain = user.replace('-', "");
            if !is_account(&plain) {
                return Err(refuse("userId", user));
            }
            Ok(Grantee::Account(Str::from(plain)))
        }
        (None, Some(group)) if group == "all" => Ok(Grantee::All),
        (None, Some(group)) => Err(refuse("userGroup", group)),
        (None, None) => Err(Ec2Error::new(
            ErrorCode::MissingParameter,
            "The request must contain the parameter userId or group",
        )),
    }
}
