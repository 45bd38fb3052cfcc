//! The lists of what a route table has: its associations, its propagations and its
//! references to prefix lists.

use orrery_wire::{Str, shapes};

use crate::{
    Result,
    filters::{Filters, Values},
    operations::{describe::passing, required},
    pagination::Page,
    resources::TransitGatewayRouteTable,
    store::Realm,
    tags::Tags,
};

/// What such a list is asked.
pub(super) struct Question<'a> {
    /// Operation name, for the page token.
    pub operation: &'a str,
    /// The route table.
    pub table: &'a Option<Str>,
    /// Filters.
    pub filters: Option<&'a [shapes::Filter]>,
    /// Token of the page before.
    pub next_token: Option<&'a Str>,
    /// Page size.
    pub max_results: Option<i32>,
}

impl Question<'_> {
    /// A page of what `entries` finds in the table, and the token of the next. What an
    /// entry leads to has an ordinal that gives the entry its place in the list.
    ///
    /// # Errors
    /// `InvalidRouteTableID.NotFound`, and those of filters and pages.
    pub fn answer<'r, E, T>(
        &self,
        realm: &'r Realm,
        entries: impl FnOnce(&'r TransitGatewayRouteTable) -> Vec<(u64, E)>,
        offer: impl Fn(&E, &str, &mut Values<'_>) -> bool,
        show: impl Fn(&E) -> T,
    ) -> Result<(Vec<T>, Option<Str>)> {
        let id = required(self.table, "transitGatewayRouteTableId")?;
        let table = realm.get::<TransitGatewayRouteTable>(id)?;
        let filters = Filters::new(self.filters)?;
        let page = Page::new(realm, self.operation, self.next_token, self.max_results)?;
        let mut entries = entries(table);
        entries.sort_by_key(|(ordinal, _)| *ordinal);
        let rest = entries.iter().filter(|(ordinal, _)| page.reaches(*ordinal));
        page.take(rest.filter_map(|(ordinal, entry)| {
            let passes = filters.check(Tags::NONE, |name, values| offer(entry, name, values));
            passing(passes, || (*ordinal, show(entry)))
        }))
    }
}
