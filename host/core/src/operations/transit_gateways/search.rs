//! SearchTransitGatewayRoutes: routes that somebody made and those that attachments
//! tell, the former first where both lead to one destination.

use orrery_wire::{Str, shapes};

use crate::{
    Call, Result,
    cidr::Block,
    filters::Filters,
    operations::{listed, required},
    pagination::Page,
    resources::{
        PrefixList, TransitGatewayAttachment, TransitGatewayRouteTable,
        transit_gateways::TransitRoute,
    },
    store::Realm,
    tags::Tags,
};

/// The filters that compare blocks, after `route-search.`.
const COMPARISONS: &str = "route-search.";

/// A route as the search sees it.
struct Found {
    destination: Block,
    attachments: Vec<Str>,
    /// The prefix list that the destination is an entry of.
    list: Option<Str>,
    propagated: bool,
}

impl Found {
    fn state(&self, realm: &Realm) -> &'static str {
        let table = realm.table::<TransitGatewayAttachment>();
        let leads = |id: &Str| table.get(id).is_some_and(|one| one.life.is_live());
        if self.attachments.iter().any(leads) {
            "active"
        } else {
            "blackhole"
        }
    }

    fn kind(&self) -> &'static str {
        if self.propagated {
            "propagated"
        } else {
            "static"
        }
    }

    fn show(&self, realm: &Realm) -> shapes::TransitGatewayRoute {
        let table = realm.table::<TransitGatewayAttachment>();
        let attachments = self.attachments.iter().filter_map(|id| {
            let attachment = table.get(id)?;
            Some(shapes::TransitGatewayRouteAttachment {
                resource_id: Some(attachment.resource_id().clone()),
                transit_gateway_attachment_id: Some(id.clone()),
                resource_type: Some(Str::from(attachment.resource_type())),
            })
        });
        let attachments: Vec<_> = attachments.collect();
        shapes::TransitGatewayRoute {
            destination_cidr_block: Some(Str::from(self.destination.to_string())),
            prefix_list_id: self.list.clone(),
            transit_gateway_attachments: Some(attachments).filter(|all| !all.is_empty()),
            r#type: Some(Str::from(self.kind())),
            state: Some(Str::from(self.state(realm))),
            ..Default::default()
        }
    }
}

/// A route that somebody made, as answers show it.
pub(super) fn made(realm: &Realm, route: &TransitRoute) -> shapes::TransitGatewayRoute {
    found(route).show(realm)
}

fn found(route: &TransitRoute) -> Found {
    Found {
        destination: route.destination,
        attachments: route.attachment.iter().cloned().collect(),
        list: None,
        propagated: false,
    }
}

/// The routes in force: of those to one destination, what somebody made; else all
/// attachments that tell it.
fn in_force(realm: &Realm, table: &TransitGatewayRouteTable) -> Vec<Found> {
    let mut routes: Vec<Found> = table.routes.iter().map(found).collect();
    let lists = realm.table::<PrefixList>();
    for reference in &table.references {
        let entries = lists.get(&reference.list).map(|list| list.entries());
        for entry in entries.unwrap_or_default() {
            if routes.iter().all(|route| route.destination != entry.block) {
                routes.push(Found {
                    destination: entry.block,
                    attachments: reference.attachment.iter().cloned().collect(),
                    list: Some(reference.list.clone()),
                    propagated: false,
                });
            }
        }
    }
    let attachments = realm.table::<TransitGatewayAttachment>();
    for attachment in table
        .propagations
        .iter()
        .filter_map(|id| attachments.get(id))
    {
        for block in attachment.blocks(realm) {
            let known = routes.iter_mut().find(|route| route.destination == block);
            match known {
                Some(route) if route.propagated => route.attachments.push(attachment.id.clone()),
                Some(_) => {}
                None => routes.push(Found {
                    destination: block,
                    attachments: vec![attachment.id.clone()],
                    list: None,
                    propagated: true,
                }),
            }
        }
    }
    routes
}

/// SearchTransitGatewayRoutes.
///
/// # Errors
/// `InvalidRouteTableID.NotFound`, `InvalidParameterValue` for values that are no
/// blocks, and those of filters and pages.
pub fn search(
    _: &Call,
    realm: &Realm,
    request: &shapes::SearchTransitGatewayRoutesRequest,
) -> Result<shapes::SearchTransitGatewayRoutesResult> {
    let id = required(
        &request.transit_gateway_route_table_id,
        "transitGatewayRouteTableId",
    )?;
    let table = realm.get::<TransitGatewayRouteTable>(id)?;
    let (comparisons, plain): (Vec<_>, Vec<_>) = listed(&request.filters)
        .iter()
        .cloned()
        .partition(|filter| {
            filter
                .name
                .as_deref()
                .is_some_and(|name| name.starts_with(COMPARISONS))
        });
    let filters = Filters::new(Some(&plain))?;
    let page = Page::new(
        realm,
        "SearchTransitGatewayRoutes",
        request.next_token.as_ref(),
        request.max_results,
    )?;
    let mut routes = in_force(realm, table);
    for filter in &comparisons {
        let wanted = blocks(listed(&filter.values))?;
        routes = compared(routes, filter.name.as_deref().unwrap_or_default(), &wanted);
    }
    let mut shown = Vec::new();
    for route in routes {
        if passes(realm, &filters, &route)? {
            shown.push(route.show(realm));
        }
    }
    let (routes, next_token) = page.slice(shown);
    Ok(shapes::SearchTransitGatewayRoutesResult {
        routes: Some(routes),
        additional_routes_available: Some(next_token.is_some()),
        next_token,
    })
}

/// Blocks, or addresses as blocks of one.
fn blocks(values: &[Str]) -> Result<Vec<Block>> {
    let read = |text: &Str| {
        let whole = if text.contains(':') { 128 } else { 32 };
        let block = if text.contains('/') {
            text.parse()
        } else {
            format!("{text}/{whole}").parse()
        };
        block.map_err(|_| {
            super::invalid(format!(
                "Value ({text}) for parameter Filter is invalid. This is not a valid CIDR block."
            ))
        })
    };
    values.iter().map(read).collect()
}

fn compared(routes: Vec<Found>, name: &str, wanted: &[Block]) -> Vec<Found> {
    let longest = |block: &Block| {
        let holders = routes
            .iter()
            .filter(|route| route.destination.holds(*block));
        let longest = holders.map(|route| route.destination.prefix()).max();
        longest.map(|prefix| (*block, prefix))
    };
    let longest: Vec<(Block, u8)> = wanted.iter().filter_map(longest).collect();
    let fits = |route: &Found| {
        let at = route.destination;
        match name.strip_prefix(COMPARISONS) {
            Some("exact-match") => wanted.contains(&at),
            Some("subnet-of-match") => wanted.iter().any(|block| block.holds(at)),
            Some("supernet-of-match") => wanted.iter().any(|block| at.holds(*block)),
            _ => longest
                .iter()
                .any(|(block, prefix)| at.holds(*block) && at.prefix() == *prefix),
        }
    };
    routes.into_iter().filter(fits).collect()
}

fn passes(realm: &Realm, filters: &Filters, route: &Found) -> Result<bool> {
    let table = realm.table::<TransitGatewayAttachment>();
    let attachments = || route.attachments.iter().filter_map(|id| table.get(id));
    filters.check(Tags::NONE, |name, values| {
        match name {
            "attachment.resource-id" => {
                values.any(attachments().map(|one| one.resource_id().as_str()));
            }
            "attachment.resource-type" => values.any(attachments().map(|one| one.resource_type())),
            "attachment.transit-gateway-attachment-id" => {
                values.any(route.attachments.iter().map(|id| id.as_str()));
            }
            "prefix-list-id" => values.maybe(route.list.as_ref()),
            "state" => values.is(route.state(realm)),
            "type" => values.is(route.kind()),
            _ => return false,
        }
        true
    })
}
