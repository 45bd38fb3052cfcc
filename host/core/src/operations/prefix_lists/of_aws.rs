//! The prefix lists that AWS looks after, which every account has; DescribePrefixLists.
//!
//! Ids and blocks of the larger regions are AWS's. Elsewhere both are derived: the ids
//! from the region, the blocks from ranges that AWS announces for the service
//! (<https://ip-ranges.amazonaws.com/ip-ranges.json>).

use std::sync::Arc;

use orrery_wire::{Str, shapes, text};

use crate::{
    Call, Result,
    cidr::{Block, Ipv4Cidr},
    ids::stable_hash,
    operations::{describe::Question, listed},
    resources::{
        Life, PrefixList,
        life::Phase,
        prefix_lists::{AddressFamily, ListChange, PrefixListEntry},
    },
    store::{Realm, Transaction},
    tags::Tags,
};

/// Region, service, id, blocks.
const KNOWN: [(&str, &str, &str, &[&str]); 6] = [
    (
        "us-east-1",
        "s3",
        "pl-63a5400a",
        &[
            "54.231.0.0/16",
            "52.216.0.0/15",
            "3.5.0.0/19",
            "16.182.0.0/16",
        ],
    ),
    (
        "us-east-1",
        "dynamodb",
        "pl-02cd2c6b",
        &["52.94.0.0/22", "52.119.224.0/20", "3.218.180.0/22"],
    ),
    (
        "us-west-2",
        "s3",
        "pl-68a54001",
        &[
            "54.231.160.0/19",
            "52.218.128.0/17",
            "52.92.128.0/17",
            "3.5.76.0/22",
        ],
    ),
    (
        "us-west-2",
        "dynamodb",
        "pl-00a54069",
        &["52.94.8.0/24", "52.94.10.0/23", "52.119.252.0/22"],
    ),
    (
        "eu-west-1",
        "s3",
        "pl-6da54004",
        &["52.218.0.0/17", "52.92.0.0/17", "3.5.64.0/21"],
    ),
    (
        "eu-west-1",
        "dynamodb",
        "pl-6fa54006",
        &["52.94.5.0/24", "52.119.240.0/21"],
    ),
];
/// Service, and the range from which its blocks are derived elsewhere.
const RANGES: [(&str, [u8; 4], u8); 2] =
    [("s3", [3, 5, 0, 0], 22), ("dynamodb", [52, 94, 0, 0], 24)];

/// The name of AWS's list for a service, for example `com.amazonaws.us-east-1.s3`.
pub(crate) fn name(region: &str, service: &str) -> Str {
    Str::from(format!("com.amazonaws.{region}.{service}"))
}

/// Gives a new realm the lists that AWS has in its region.
pub(crate) fn insert(transaction: &mut Transaction<'_>) {
    let region = transaction.call.region.clone();
    for (service, range, prefix) in RANGES {
        let known = KNOWN
            .iter()
            .find(|known| known.0 == region && known.1 == service);
        let (id, blocks): (Str, Vec<Block>) = match known {
            Some((_, _, id, blocks)) => {
                let blocks = blocks.iter().filter_map(|block| block.parse().ok());
                (Str::from(*id), blocks.collect())
            }
            None => derived(&region, service, range, prefix),
        };
        let entries = blocks.into_iter().map(|block| PrefixListEntry {
            block,
            description: None,
        });
        let list = PrefixList {
            id: id.clone(),
            name: name(&region, service),
            family: AddressFamily::Ipv4,
            max_entries: None,
            versions: vec![Arc::new(entries.collect())],
            change: ListChange::Create,
            life: Life::new(Phase::Available, transaction.call.now),
            client_token: None,
            tags: Tags::default(),
        };
        transaction.insert_named(id, |_| list);
    }
}

fn derived(region: &str, service: &str, range: [u8; 4], prefix: u8) -> (Str, Vec<Block>) {
    let hash = stable_hash(&["prefix list", region, service]);
    let id = Str::from(format!("pl-{:08x}", hash >> 32));
    let range = Ipv4Cidr::holding(range.into(), 16);
    let count = 1_u32 << (prefix - 16);
    let block = range.and_then(|range| range.subnet(prefix, (hash as u32) % count));
    (id, block.map(Block::Ipv4).into_iter().collect())
}

/// AWS's list for a service, where it has one.
pub(crate) fn of_service<'r>(realm: &'r Realm, service: &str) -> Option<&'r PrefixList> {
    let name = name(&realm.key.region, service);
    let lists = realm.table::<PrefixList>();
    let term = crate::store::term("prefix-list-name", &name);
    let mut candidates = lists.having(term, None).map(|(_, list)| &**list);
    candidates.find(|list| list.is_of_aws() && list.name == name)
}

/// DescribePrefixLists: those that AWS looks after.
///
/// # Errors
/// Those of [`Question::answer`].
pub fn describe(
    _: &Call,
    realm: &Realm,
    request: &shapes::DescribePrefixListsRequest,
) -> Result<shapes::DescribePrefixListsResult> {
    let mut filters = listed(&request.filters).to_vec();
    filters.push(shapes::Filter {
        name: Some(text!("owner-id")),
        values: Some(vec![text!("AWS")]),
    });
    let question = Question {
        operation: "DescribePrefixLists",
        ids_name: "prefixListIds",
        ids: listed(&request.prefix_list_ids),
        filters: Some(&filters),
        next_token: request.next_token.as_ref(),
        max_results: request.max_results,
    };
    let (lists, next_token) = question.answer::<PrefixList>(realm)?;
    let show = |list: &PrefixList| shapes::PrefixList {
        cidrs: Some(
            list.entries()
                .iter()
                .map(|entry| Str::from(entry.block.to_string()))
                .collect(),
        ),
        prefix_list_id: Some(list.id.clone()),
        prefix_list_name: Some(list.name.clone()),
    };
    Ok(shapes::DescribePrefixListsResult {
        prefix_lists: Some(lists.iter().map(|(_, list)| show(list)).collect()),
        next_token,
    })
}
