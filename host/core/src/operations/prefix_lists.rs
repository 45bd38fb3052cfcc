//! Managed prefix lists: create, modify, restore, delete, describe.
//! <https://docs.aws.amazon.com/vpc/latest/userguide/managed-prefix-lists.html>

pub mod entries;
pub mod of_aws;

use std::sync::Arc;

use orrery_wire::{Str, shapes};

use crate::{
    Ec2Error, ErrorCode, Result,
    idempotency::ClientToken,
    operations::{describe::describes, listed, required},
    resources::{
        Life, PrefixList,
        life::Phase,
        prefix_lists::{AddressFamily, ListChange},
    },
    store::{Realm, Resource, Transaction},
    tags,
};

/// The most entries that a list can be made for.
const MAXIMUM_ENTRIES: i32 = 1_000;
/// Longest name, in characters.
const MAXIMUM_NAME: usize = 255;
/// What the names of AWS's lists begin with.
const AWS: &str = "com.amazonaws";

fn invalid(message: String) -> Ec2Error {
    Ec2Error::new(ErrorCode::InvalidParameterValue, message)
}

/// CreateManagedPrefixList.
///
/// # Errors
/// `InvalidParameterValue`, `PrefixListMaxEntriesExceeded`,
/// `IdempotentParameterMismatch`.
pub fn create(
    transaction: &mut Transaction<'_>,
    request: &shapes::CreateManagedPrefixListRequest,
) -> Result<shapes::CreateManagedPrefixListResult> {
    let kind = PrefixList::TYPE;
    let tags = tags::specified(request.tag_specifications.as_deref(), kind, &[kind])?;
    let name = required(&request.prefix_list_name, "prefixListName")?;
    check_name(name)?;
    let family = match required(&request.address_family, "addressFamily")?.as_str() {
        "IPv4" => AddressFamily::Ipv4,
        "IPv6" => AddressFamily::Ipv6,
        other => {
            return Err(invalid(format!(
                "Value ({other}) for parameter addressFamily is invalid. Expecting one of: IPv4, IPv6."
            )));
        }
    };
    let most = *required(&request.max_entries, "maxEntries")?;
    check_most(most)?;
    let entries = entries::changed(&[], family, listed(&request.entries), &[])?;
    entries::check_number(&entries, most)?;
    let token = ClientToken::of(request.client_token.as_ref(), request)?;
    if let Some(token) = &token
        && let Some((_, earlier)) =
            token.earlier::<PrefixList>(transaction, |list| list.client_token.as_ref())?
    {
        return Ok(shapes::CreateManagedPrefixListResult {
            prefix_list: Some(show(transaction, &earlier)),
        });
    }
    let life = Life::new(Phase::Pending, transaction.call.now);
    let (_, list) = transaction.insert(|id| PrefixList {
        id,
        name: name.clone(),
        family,
        max_entries: Some(most),
        versions: vec![Arc::new(entries)],
        change: ListChange::Create,
        life,
        client_token: token,
        tags,
    });
    Ok(shapes::CreateManagedPrefixListResult {
        prefix_list: Some(show(transaction, &list)),
    })
}

fn check_name(name: &str) -> Result<()> {
    if name.is_empty() || name.chars().count() > MAXIMUM_NAME || name.starts_with(AWS) {
        return Err(invalid(format!(
            "Value ({name}) for parameter prefixListName is invalid. The name must have 1 to {MAXIMUM_NAME} characters and cannot start with {AWS}."
        )));
    }
    Ok(())
}

fn check_most(most: i32) -> Result<()> {
    if (1..=MAXIMUM_ENTRIES).contains(&most) {
        return Ok(());
    }
    Err(invalid(format!(
        "Value ({most}) for parameter maxEntries is invalid. Must specify a max size between 1 and {MAXIMUM_ENTRIES}"
    )))
}

/// The list with this id, which the account owns and which nothing is being done to.
fn own<'r>(realm: &'r Realm, id: &str) -> Result<&'r PrefixList> {
    let list = realm.get::<PrefixList>(id)?;
    if list.is_of_aws() {
        return Err(Ec2Error::new(
            ErrorCode::UnauthorizedOperation,
            "You are not authorized to perform this operation.",
        ));
    }
    if list.life.phase != Phase::Available {
        return Err(Ec2Error::new(
            ErrorCode::IncorrectState,
            format!(
                "The request cannot be completed while the prefix list ({id}) is in the current state ({}).",
                list.state()
            ),
        ));
    }
    Ok(list)
}

fn check_version(list: &PrefixList, current: i64) -> Result<()> {
    if current == list.version() {
        return Ok(());
    }
    Err(Ec2Error::new(
        ErrorCode::PrefixListVersionMismatch,
        format!(
            "The prefix list ({}) has the version {}, not {current}.",
            list.id,
            list.version()
        ),
    ))
}

/// ModifyManagedPrefixList: a change of entries makes a version.
///
/// # Errors
/// `InvalidPrefixListID.NotFound`, `UnauthorizedOperation`, `IncorrectState`,
/// `PrefixListVersionMismatch`, `MissingParameter`, `InvalidParameterValue`,
/// `InvalidParameterCombination`, `PrefixListMaxEntriesExceeded`,
/// `InvalidPrefixListModification` for an entry that there is not.
pub fn modify(
    transaction: &mut Transaction<'_>,
    request: &shapes::ModifyManagedPrefixListRequest,
) -> Result<shapes::ModifyManagedPrefixListResult> {
    let (added, removed) = (
        listed(&request.add_entries),
        listed(&request.remove_entries),
    );
    let changes_entries = !added.is_empty() || !removed.is_empty();
    if changes_entries && request.max_entries.is_some() {
        return Err(Ec2Error::new(
            ErrorCode::InvalidParameterCombination,
            "You cannot modify the entries and the maximum entries for the prefix list in the same request.",
        ));
    }
    if request.ipam_prefix_list_resolver_sync_enabled == Some(true) {
        return Err(Ec2Error::new(
            ErrorCode::UnsupportedOperation,
            "Prefix lists that IPAM keeps are not supported yet.",
        ));
    }
    let id = required(&request.prefix_list_id, "prefixListId")?;
    if let Some(name) = &request.prefix_list_name {
        check_name(name)?;
    }
    let mut list = own(transaction, id)?.clone();
    match request.current_version {
        Some(current) => check_version(&list, current)?,
        None if changes_entries => {
            return Err(Ec2Error::new(
                ErrorCode::MissingParameter,
                "The request must contain the parameter CurrentVersion",
            ));
        }
        None => {}
    }
    if changes_entries {
        let entries = entries::changed(list.entries(), list.family, added, removed)?;
        entries::check_number(&entries, list.max_entries.unwrap_or(i32::MAX))?;
        list.versions.push(Arc::new(entries));
    }
    if let Some(most) = request.max_entries {
        check_most(most)?;
        entries::check_number(list.entries(), most)?;
        list.max_entries = Some(most);
    }
    list.name = request.prefix_list_name.clone().unwrap_or(list.name);
    list.change = ListChange::Modify;
    list.life = Life::new(Phase::Modifying, transaction.call.now);
    let list = transaction.update::<PrefixList>(id, |kept| *kept = list)?;
    Ok(shapes::ModifyManagedPrefixListResult {
        prefix_list: Some(show(transaction, &list)),
    })
}

/// RestoreManagedPrefixListVersion: the entries of an earlier version as a new one.
///
/// # Errors
/// As for [`modify`].
pub fn restore(
    transaction: &mut Transaction<'_>,
    request: &shapes::RestoreManagedPrefixListVersionRequest,
) -> Result<shapes::RestoreManagedPrefixListVersionResult> {
    let id = required(&request.prefix_list_id, "prefixListId")?;
    let list = own(transaction, id)?;
    check_version(list, *required(&request.current_version, "currentVersion")?)?;
    let previous = *required(&request.previous_version, "previousVersion")?;
    let entries = entries::of_version(list, previous)?;
    entries::check_number(&entries, list.max_entries.unwrap_or(i32::MAX))?;
    let life = Life::new(Phase::Modifying, transaction.call.now);
    let list = transaction.update::<PrefixList>(id, |list| {
        list.versions.push(entries);
        list.change = ListChange::Restore;
        list.life = life;
    })?;
    Ok(shapes::RestoreManagedPrefixListVersionResult {
        prefix_list: Some(show(transaction, &list)),
    })
}

/// DeleteManagedPrefixList.
///
/// # Errors
/// `InvalidPrefixListID.NotFound`, `UnauthorizedOperation`, `IncorrectState`,
/// `DependencyViolation` while a rule or a route uses it.
pub fn delete(
    transaction: &mut Transaction<'_>,
    request: &shapes::DeleteManagedPrefixListRequest,
) -> Result<shapes::DeleteManagedPrefixListResult> {
    let id = required(&request.prefix_list_id, "prefixListId")?;
    own(transaction, id)?;
    if !entries::users(transaction, id).is_empty() {
        return Err(Ec2Error::new(
            ErrorCode::DependencyViolation,
            format!("The prefixList '{id}' has dependencies and cannot be deleted."),
        ));
    }
    let life = Life::new(Phase::Deleting, transaction.call.now);
    let list = transaction.update::<PrefixList>(id, |list| list.life = life)?;
    Ok(shapes::DeleteManagedPrefixListResult {
        prefix_list: Some(show(transaction, &list)),
    })
}

describes! {
    /// DescribeManagedPrefixLists.
    describe: DescribeManagedPrefixListsRequest => DescribeManagedPrefixListsResult, PrefixList,
        "DescribeManagedPrefixLists", prefix_list_ids, prefix_lists, show;
}

fn show(realm: &Realm, list: &PrefixList) -> shapes::ManagedPrefixList {
    let (account, region) = (&realm.key.account, &realm.key.region);
    let partition = crate::catalogue::regions::partition(region);
    let owner = if list.is_of_aws() { "aws" } else { account };
    let own = !list.is_of_aws();
    shapes::ManagedPrefixList {
        prefix_list_id: Some(list.id.clone()),
        address_family: Some(list.family.name()),
        state: Some(Str::from(list.state())),
        prefix_list_arn: Some(Str::from(format!(
            "arn:{partition}:ec2:{region}:{owner}:prefix-list/{}",
            list.id
        ))),
        prefix_list_name: Some(list.name.clone()),
        max_entries: list.max_entries,
        version: own.then(|| list.version()),
        tags: Some(list.tags.shape().unwrap_or_default()),
        owner_id: Some(list.owner(realm)),
        ..Default::default()
    }
}
