//! What all Describes of stored records have in common: ids, filters, pages.

use std::sync::Arc;

use orrery_wire::{Str, shapes};

use crate::{
    Ec2Error, ErrorCode, Result,
    filters::{Filters, Values},
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
        let (filters, page) = self.filters_and_page(realm)?;
        let table = realm.table::<R>();
        let passes = |(ordinal, record): (u64, &Arc<R>)| {
            let passes = filters.pass(&**record, realm);
            passing(passes, || (ordinal, (ordinal, Arc::clone(record))))
        };
        if self.ids.is_empty() {
            let candidates = filters.candidates(table, page.after);
            return page.take(
                candidates
                    .filter(|(_, record)| record.exists())
                    .filter_map(passes),
            );
        }
        page.take(self.named(realm, page)?.filter_map(passes))
    }

    /// The records with the ids, each once and in creation order, from the page on.
    fn named<'r, R: Resource>(
        &self,
        realm: &'r Realm,
        page: Page,
    ) -> Result<impl Iterator<Item = (u64, &'r Arc<R>)> + use<'r, R>> {
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
        let table = realm.table::<R>();
        Ok(ordinals
            .into_iter()
            .filter(move |ordinal| page.reaches(*ordinal))
            .filter_map(move |ordinal| Some((ordinal, table.at(ordinal)?))))
    }

    /// Answers with what `show` makes of each record and what passes the filters: for
    /// answers that are about records but are not the records themselves. `show` gives
    /// nothing for records that have none; `offer` gives the values of a filter.
    ///
    /// # Errors
    /// As [`Self::answer`].
    pub fn answer_about<R: Resource, T>(
        &self,
        realm: &Realm,
        show: impl Fn(&Arc<R>) -> Option<T>,
        offer: impl Fn(&R, &T, &str, &mut Values<'_>) -> bool,
    ) -> Result<(Vec<T>, Option<Str>)> {
        self.check_combination()?;
        let (filters, page) = self.filters_and_page(realm)?;
        let records: Box<dyn Iterator<Item = (u64, &Arc<R>)>> = if self.ids.is_empty() {
            Box::new(realm.table::<R>().iter_after(page.after))
        } else {
            Box::new(self.named(realm, page)?)
        };
        page.take(
            records
                .filter(|(_, record)| record.exists())
                .filter_map(|(ordinal, record)| {
                    let thing = show(record)?;
                    let passes = filters.check(record.tags(), |name, values| {
                        offer(record, &thing, name, values)
                    });
                    passing(passes, || (ordinal, thing))
                }),
        )
    }

    /// What is to pass, and which part of that is asked for.
    ///
    /// # Errors
    /// Those of filters and tokens.
    pub fn filters_and_page(&self, realm: &Realm) -> Result<(Filters, Page)> {
        let filters = Filters::new(self.filters)?;
        let page = Page::new(realm, self.operation, self.next_token, self.max_results)?;
        Ok((filters, page))
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
/// What is made of a thing that passed the filters, or why they were refused; nothing where
/// it failed.
pub fn passing<T>(passes: Result<bool>, thing: impl FnOnce() -> T) -> Option<Result<T>> {
    match passes {
        Ok(true) => Some(Ok(thing())),
        Ok(false) => None,
        Err(error) => Some(Err(error)),
    }
}
