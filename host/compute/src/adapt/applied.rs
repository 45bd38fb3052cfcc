//! What running machines were last made to be. Known to this run alone: what is not known is
//! applied anew.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use hashbrown::HashMap;
use orrery_contract::LaunchSpec;

use crate::machines::InstanceKey;

#[derive(Debug, Default)]
pub(crate) struct Applied(Mutex<HashMap<InstanceKey, Entry>>);

#[derive(Debug, Default)]
struct Entry {
    before: Before,
    is_failing: bool,
}

/// What a machine may be by now.
#[derive(Clone, Debug, Default)]
pub(crate) struct Before {
    /// Whether it is all of one of `specs`; else it may be anything.
    pub(crate) is_whole: bool,
    /// What it was last made to be, and what was begun since.
    pub(crate) specs: Vec<Arc<LaunchSpec>>,
}

impl Before {
    /// What the machine may be, where it is not another's.
    pub(crate) fn specs_of<'s>(
        &'s self,
        desired: &'s LaunchSpec,
    ) -> impl Iterator<Item = &'s LaunchSpec> {
        let specs = self.specs.iter().map(|it| &**it);
        specs.filter(|it| it.instance_id == desired.instance_id)
    }

    /// Whether that is so of the machine, whichever of these it is.
    pub(crate) fn surely(&self, desired: &LaunchSpec, is_so: impl Fn(&LaunchSpec) -> bool) -> bool {
        // The key of an instance may have been another's before a reset.
        let is_its = |it: &LaunchSpec| it.instance_id == desired.instance_id;
        let mut specs = self.specs.iter();
        self.is_whole && !self.specs.is_empty() && specs.all(|it| is_its(it) && is_so(it))
    }
}

impl Applied {
    pub(crate) fn of(&self, key: &InstanceKey) -> Before {
        let entries = self.lock();
        entries
            .get(key)
            .map_or_else(Before::default, |it| it.before.clone())
    }

    /// The machine is so now; with none, that is not known. Says whether it had failed to
    /// become so.
    pub(crate) fn put(&self, key: &InstanceKey, spec: Option<Arc<LaunchSpec>>) -> bool {
        let before = Before {
            is_whole: spec.is_some(),
            specs: spec.into_iter().collect(),
        };
        let entry = Entry {
            before,
            is_failing: false,
        };
        let replaced = self.lock().insert(key.clone(), entry);
        replaced.is_some_and(|it| it.is_failing)
    }

    /// The machine is on its way to become so.
    pub(crate) fn begin(&self, key: &InstanceKey, spec: &Arc<LaunchSpec>) {
        let mut entries = self.lock();
        let specs = &mut entries.entry(key.clone()).or_default().before.specs;
        if specs.last() != Some(spec) {
            specs.push(Arc::clone(spec));
        }
    }

    /// The machine does not become what it should be.
    pub(crate) fn fails(&self, key: &InstanceKey) {
        self.lock().entry(key.clone()).or_default().is_failing = true;
    }

    pub(crate) fn is_failing(&self, key: &InstanceKey) -> bool {
        self.lock().get(key).is_some_and(|it| it.is_failing)
    }

    pub(crate) fn forget(&self, key: &InstanceKey) {
        self.lock().remove(key);
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<InstanceKey, Entry>> {
        // Nothing is called under the lock that could panic halfway.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
