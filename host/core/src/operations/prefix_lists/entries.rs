//! What is in a prefix list, and who uses it: checks, GetManagedPrefixListEntries,
//! GetManagedPrefixListAssociations.

use std::sync::Arc;

use orrery_wire::{Str, shapes};

use crate::{
    Call, Ec2Error, Result,
    cidr::Block,
    operations::required,
    pagination::Page,
    resources::{
        PrefixList, RouteTable, SecurityGroupRule, TransitGatewayRouteTable,
        prefix_lists::{AddressFamily, PrefixListEntry},
        security_groups::Peer,
        vpcs::Destination,
    },
    store::{Realm, term},
};

use super::invalid;

/// How many entries one request can add or remove.
const AT_ONCE: usize = 100;

fn block(given: &Option<Str>, family: AddressFamily) -> Result<Block> {
    let given = required(given, "cidr")?;
    let block = given.parse().ok().filter(|block| family.has(*block));
    block.ok_or_else(|| {
        invalid(format!(
            "The CIDR ({given}) is not a valid {} CIDR block.",
            family.name()
        ))
    })
}

/// The entries after a change; to add a block that is there changes its description.
pub(super) fn changed(
    before: &[PrefixListEntry],
    family: AddressFamily,
    added: &[shapes::AddPrefixListEntry],
    removed: &[shapes::RemovePrefixListEntry],
) -> Result<Vec<PrefixListEntry>> {
    if added.len() > AT_ONCE || removed.len() > AT_ONCE {
        return Err(invalid(format!(
            "The request cannot contain more than {AT_ONCE} entry additions or removals."
        )));
    }
    let mut entries = before.to_vec();
    let mut gone = Vec::with_capacity(removed.len());
    for one in removed {
        let block = block(&one.cidr, family)?;
        let at = entries.iter().position(|entry| entry.block == block);
        let missing = || {
            Ec2Error::named(
                "InvalidPrefixListModification",
                400,
                format!("The CIDR {block} does not exist."),
            )
        };
        let at = at.ok_or_else(missing)?;
        entries.remove(at);
        gone.push(block);
    }
    let mut seen = Vec::with_capacity(added.len());
    for one in added {
        let block = block(&one.cidr, family)?;
        if gone.contains(&block) {
            return Err(invalid(format!(
                "Request cannot contain Cidr {block} in both AddPrefixListEntries and RemovePrefixListEntries"
            )));
        }
        if seen.contains(&block) {
            return Err(invalid(format!(
                "Request cannot contain Cidr {block} twice"
            )));
        }
        seen.push(block);
        let description = one.description.clone().filter(|text| !text.is_empty());
        match entries.iter_mut().find(|entry| entry.block == block) {
            Some(entry) => entry.description = description,
            None => entries.push(PrefixListEntry { block, description }),
        }
    }
    Ok(entries)
}

/// Whether a list that may have so many entries has room for these.
pub(super) fn check_number(entries: &[PrefixListEntry], most: i32) -> Result<()> {
    if usize::try_from(most).is_ok_and(|most| entries.len() <= most) {
        return Ok(());
    }
    Err(Ec2Error::named(
        "PrefixListMaxEntriesExceeded",
        400,
        "You've reached the maximum number of entries for the prefix list.",
    ))
}

/// The entries of a version.
pub(super) fn of_version(list: &PrefixList, version: i64) -> Result<Arc<Vec<PrefixListEntry>>> {
    let at = usize::try_from(version)
        .ok()
        .and_then(|version| version.checked_sub(1));
    at.and_then(|at| list.versions.get(at)).cloned().ok_or_else(|| {
        invalid(format!(
            "The specified value for version is not valid. The prefix list ({}) has the versions 1 to {}.",
            list.id,
            list.version()
        ))
    })
}

/// GetManagedPrefixListEntries.
///
/// # Errors
/// `InvalidPrefixListID.NotFound`, `InvalidParameterValue` for no such version, and
/// those of pages.
pub fn get(
    _: &Call,
    realm: &Realm,
    request: &shapes::GetManagedPrefixListEntriesRequest,
) -> Result<shapes::GetManagedPrefixListEntriesResult> {
    let list = realm.get::<PrefixList>(required(&request.prefix_list_id, "prefixListId")?)?;
    let version = request.target_version.unwrap_or(list.version());
    let page = Page::new(
        realm,
        "GetManagedPrefixListEntries",
        request.next_token.as_ref(),
        request.max_results,
    )?;
    let shown = of_version(list, version)?
        .iter()
        .map(|entry| shapes::PrefixListEntry {
            cidr: Some(Str::from(entry.block.to_string())),
            description: entry.description.clone(),
        })
        .collect();
    let (entries, next_token) = page.slice(shown);
    Ok(shapes::GetManagedPrefixListEntriesResult {
        entries: Some(entries),
        next_token,
    })
}

/// The ids of the groups and tables that use a list.
pub(super) fn users(realm: &Realm, id: &str) -> Vec<Str> {
    let rules = realm.table::<SecurityGroupRule>();
    let rules = rules
        .having(term("refers-to", id), None)
        .filter(|(_, rule)| matches!(&rule.peer, Peer::PrefixList(list) if list == id));
    let mut users: Vec<Str> = rules.map(|(_, rule)| rule.group.clone()).collect();
    let tables = realm.table::<RouteTable>().values();
    users.extend(
        tables
            .filter(|table| table.routes.iter().any(|route| matches!(&route.destination, Destination::PrefixList(list) if list == id)))
            .map(|table| table.id.clone()),
    );
    let tables = realm.table::<TransitGatewayRouteTable>().values();
    users.extend(
        tables
            .filter(|table| table.life.is_live())
            .filter(|table| table.references.iter().any(|known| known.list == id))
            .map(|table| table.id.clone()),
    );
    users.sort_unstable();
    users.dedup();
    users
}

/// GetManagedPrefixListAssociations.
///
/// # Errors
/// `InvalidPrefixListID.NotFound`, and those of pages.
pub fn associations(
    _: &Call,
    realm: &Realm,
    request: &shapes::GetManagedPrefixListAssociationsRequest,
) -> Result<shapes::GetManagedPrefixListAssociationsResult> {
    let list = realm.get::<PrefixList>(required(&request.prefix_list_id, "prefixListId")?)?;
    let page = Page::new(
        realm,
        "GetManagedPrefixListAssociations",
        request.next_token.as_ref(),
        request.max_results,
    )?;
    let shown = users(realm, &list.id)
        .into_iter()
        .map(|id| shapes::PrefixListAssociation {
            resource_id: Some(id),
            resource_owner: Some(realm.key.account.clone()),
        })
        .collect();
    let (associations, next_token) = page.slice(shown);
    Ok(shapes::GetManagedPrefixListAssociationsResult {
        prefix_list_associations: Some(associations),
        next_token,
    })
}
