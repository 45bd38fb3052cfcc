//! What is left of ClassicLink: two Describes that find every VPC without it.

use std::sync::Arc;

use orrery_wire::{Str, shapes};

use crate::{
    Call, Result, filters::Filters, operations::listed, pagination::Page, resources::Vpc,
    store::Realm,
};

/// DescribeVpcClassicLink: EC2-Classic has ended, so no VPC is linked to it.
///
/// # Errors
/// `InvalidVpcID.NotFound`, and those of filters.
pub fn describe(
    _: &Call,
    realm: &Realm,
    request: &shapes::DescribeVpcClassicLinkRequest,
) -> Result<shapes::DescribeVpcClassicLinkResult> {
    let filters = Filters::new(request.filters.as_deref())?;
    let mut vpcs = Vec::new();
    for vpc in named(realm, listed(&request.vpc_ids))? {
        let passes = filters.check(&vpc.tags, |name, values| {
            let known = name == "is-classic-link-enabled";
            if known {
                values.flag(false);
            }
            known
        })?;
        if passes {
            vpcs.push(shapes::VpcClassicLink {
                classic_link_enabled: Some(false),
                tags: vpc.tags.shape(),
                vpc_id: Some(vpc.id.clone()),
            });
        }
    }
    Ok(shapes::DescribeVpcClassicLinkResult { vpcs: Some(vpcs) })
}

/// DescribeVpcClassicLinkDnsSupport.
///
/// # Errors
/// `InvalidVpcID.NotFound`, and those of pages.
pub fn describe_dns(
    _: &Call,
    realm: &Realm,
    request: &shapes::DescribeVpcClassicLinkDnsSupportRequest,
) -> Result<shapes::DescribeVpcClassicLinkDnsSupportResult> {
    let operation = "DescribeVpcClassicLinkDnsSupport";
    let token = request.next_token.as_ref();
    let page = Page::new(realm, operation, token, request.max_results)?;
    let all = named(realm, listed(&request.vpc_ids))?;
    let shown = all.into_iter().map(|vpc| shapes::ClassicLinkDnsSupport {
        classic_link_dns_supported: Some(false),
        vpc_id: Some(vpc.id.clone()),
    });
    let (vpcs, next_token) = page.slice(shown.collect());
    Ok(shapes::DescribeVpcClassicLinkDnsSupportResult {
        vpcs: Some(vpcs),
        next_token,
    })
}

fn named<'r>(realm: &'r Realm, ids: &[Str]) -> Result<Vec<&'r Arc<Vpc>>> {
    if ids.is_empty() {
        return Ok(realm.table::<Vpc>().values().collect());
    }
    ids.iter().map(|id| realm.get::<Vpc>(id)).collect()
}
