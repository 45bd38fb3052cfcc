//! What all Describes of stored records have in common: ids, filters, pages.

use std::sync::Arc;

use orrery_wire::{Str, shapes};

use crate::{
    Ec2Error, ErrorCode, Result,
    filters::Filters,
    pagination::Page,
    store::{Realm, Resource},
};

/// What a Describe asks for.
pub struct Question<'a> {
    /// Operation name, for the page token.
    pub operation: &'a str,
    /// Name of the member that lists ids, as EC2's message has it.
    pub ids_name: &'a str,
    /// Ids that must exist.
    pub ids: &'a [Str],
    /// Filters.
    pub filters: Option<&'a [shapes::Filter]>,
    /// Token of the page before.
    pub next_token: Option<&'a Str>,
    /// Page size.
    pub max_results: Option<i32>,
}

/// The records with their ordinals, and the token of the next page.
pub type Found<R> = (Vec<(u64, Arc<R>)>, Option<Str>);

impl Question<'_> {
    /// Answers from the realm's table.
    ///
    /// # Errors
    /// The kind's not-found code for ids that lead nowhere,
    /// `InvalidParameterCombination` for ids with a page size, and those of filters
    /// and tokens.
    pub fn answer<R: Resource>(&self, realm: &Realm) -> Result<Found<R>> {
        self.check_combination()?;
        self.find(realm)
    }

    /// As [`answer`](Self::answer), where ids may come with a page size.
    ///
    /// # Errors
    /// The kind's not-found code, and those of filters and tokens.
    pub fn find<R: Resource>(&self, realm: &Realm) -> Result<Found<R>> {
        let filters = Filters::new(self.filters)?;
        let page = Page::new(realm, self.operation, self.next_token, self.max_results)?;
        let table = realm.table::<R>();
        let passes = |(ordinal, record): (u64, &Arc<R>)| match filters.pass(&**record, realm) {
            Ok(true) => Some(Ok((ordinal, (ordinal, Arc::clone(record))))),
            Ok(false) => None,
            Err(error) => Some(Err(error)),
        };
        if self.ids.is_empty() {
            let candidates = filters.candidates(table, page.after);
            return page.take(
                candidates
                    .filter(|(_, record)| record.exists())
                    .filter_map(passes),
            );
        }
        let mut ordinals = Vec::with_capacity(self.ids.len());
        let mut missing: Vec<&str> = Vec::new();
        for id in self.ids {
            match realm.ordinal::<R>(id) {
                Ok(ordinal) => ordinals.push(ordinal),
                Err(_) => missing.push(id),
            }
        }
        if !missing.is_empty() {
            return Err(R::missing(&missing));
        }
        ordinals.sort_unstable();
        ordinals.dedup();
        let after = page.after;
        let named = ordinals
            .into_iter()
            .filter(|ordinal| after.is_none_or(|after| *ordinal > after))
            .filter_map(|ordinal| Some((ordinal, table.at(ordinal)?)));
        page.take(named.filter_map(passes))
    }

    /// Refuses ids together with a page size, as EC2 does.
    ///
    /// # Errors
    /// `InvalidParameterCombination`.
    pub fn check_combination(&self) -> Result<()> {
        if !self.ids.is_empty() && self.max_results.is_some() {
            return Err(Ec2Error::new(
                ErrorCode::InvalidParameterCombination,
                format!(
                    "The parameter {} cannot be used with the parameter maxResults",
                    self.ids_name
                ),
            ));
        }
        Ok(())
    }
}

/// Writes a Describe of stored records: the request's members, and how to show one.
/// A line that ends in `whole` is of an operation without pages.
macro_rules! describes {
    ($($(#[$doc:meta])* $function:ident: $request:ident => $result:ident, $record:ident,
       $operation:literal, $ids:ident, $list:ident, $show:path $(, $whole:ident)?;)*) => {$(
        $(#[$doc])*
        ///
        /// # Errors
        /// Those of [`Question::answer`](crate::operations::describe::Question::answer).
        pub fn $function(
            _: &crate::Call,
            realm: &crate::Realm,
            request: &orrery_wire::shapes::$request,
        ) -> crate::Result<orrery_wire::shapes::$result> {
            let ids = crate::operations::listed(&request.$ids);
            let (next_token, max_results) =
                crate::operations::describe::describes!(@page request, ids $(, $whole)?);
            let question = crate::operations::describe::Question {
                operation: $operation,
                ids_name: stringify!($ids),
                ids,
                filters: request.filters.as_deref(),
                next_token,
                max_results,
            };
            let (found, next_token) = question.answer::<$record>(realm)?;
            let shown = found.iter().map(|(_, record)| $show(realm, record)).collect();
            Ok(crate::operations::describe::describes!(@answer $result, $list, shown, next_token $(, $whole)?))
        }
    )*};
    (@page $request:ident, $ids:ident) => {
        ($request.next_token.as_ref(), $request.max_results)
    };
    (@page $request:ident, $ids:ident, whole) => {
        (None, $ids.is_empty().then_some(i32::MAX))
    };
    (@answer $result:ident, $list:ident, $shown:ident, $next:ident) => {
        orrery_wire::shapes::$result { $list: Some($shown), next_token: $next }
    };
    (@answer $result:ident, $list:ident, $shown:ident, $next:ident, whole) => {{
        debug_assert!($next.is_none(), "everything fits on the one page");
        orrery_wire::shapes::$result { $list: Some($shown) }
    }};
}
pub(crate) use describes;
