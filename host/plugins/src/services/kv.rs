//! A plugin's own small store.

use std::collections::BTreeMap;
use std::ops::Bound;
use std::sync::{Mutex, MutexGuard, PoisonError};

use orrery_contract::host::kv::Entry;
use orrery_contract::{Error, Kind, Result};

const KEY: usize = 256;
/// Of all keys and values of a plugin together.
const QUOTA: usize = 4 << 20;
const PAGE: usize = 1_000;

/// The keys and values of one plugin.
#[derive(Debug, Default)]
pub struct Values(Mutex<Held>);

#[derive(Debug, Default)]
struct Held {
    entries: BTreeMap<String, Entry>,
    size: usize,
    revision: u64,
}

impl Values {
    pub(super) fn get(&self, key: &str) -> Result<Option<Entry>> {
        Ok(self.lock().entries.get(key).cloned())
    }

    pub(super) fn put(&self, key: &str, value: &[u8], expect: Option<u64>) -> Result<u64> {
        if key.is_empty() || key.len() > KEY {
            let text = format!("a key has 1 to {KEY} bytes");
            return Err(Error::new(Kind::Invalid, text));
        }
        let mut held = self.lock();
        let before = held.entries.get(key);
        if before.map(|entry| entry.revision) != expect {
            return Err(stale(key));
        }
        let freed = before.map_or(0, |entry| key.len() + entry.value.len());
        let size = held.size - freed + key.len() + value.len();
        if size > QUOTA {
            let text = format!("a plugin keeps at most {QUOTA} bytes");
            return Err(Error::new(Kind::Limit, text));
        }
        held.size = size;
        held.revision += 1;
        let revision = held.revision;
        let entry = Entry {
            value: value.into(),
            revision,
        };
        held.entries.insert(key.into(), entry);
        Ok(revision)
    }

    pub(super) fn delete(&self, key: &str, expect: Option<u64>) -> Result<()> {
        let mut held = self.lock();
        let Some(entry) = held.entries.get(key) else {
            return Ok(());
        };
        if expect.is_some_and(|revision| revision != entry.revision) {
            return Err(stale(key));
        }
        held.size -= key.len() + entry.value.len();
        held.entries.remove(key);
        Ok(())
    }

    pub(super) fn keys(&self, prefix: &str, after: Option<&str>, limit: u32) -> Vec<String> {
        let from = match after.filter(|after| *after >= prefix) {
            Some(after) => Bound::Excluded(after),
            None => Bound::Included(prefix),
        };
        let limit = usize::try_from(limit).unwrap_or(PAGE).min(PAGE);
        let held = self.lock();
        let range = held.entries.range::<str, _>((from, Bound::Unbounded));
        let keys = range.map(|(key, _)| key);
        let keys = keys.take_while(|key| key.starts_with(prefix)).take(limit);
        keys.cloned().collect()
    }

    fn lock(&self) -> MutexGuard<'_, Held> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn stale(key: &str) -> Error {
    let text = format!("the key {key} has another revision");
    Error::new(Kind::Conflict, text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn writes_compare_and_set_within_the_quota() {
        let values = Values::default();
        let kind = |result: Result<u64>| result.expect_err("it is refused").kind;
        let first = values.put("a/1", b"x", None).expect("it is new");
        assert_eq!(kind(values.put("a/1", b"y", None)), Kind::Conflict);
        let second = values.put("a/1", b"y", Some(first)).expect("it matches");
        assert_eq!(kind(values.put("a/1", b"z", Some(first))), Kind::Conflict);
        assert_eq!(kind(values.put("", b"", None)), Kind::Invalid);
        assert_eq!(kind(values.put(&"k".repeat(257), b"", None)), Kind::Invalid);

        let half = vec![0; QUOTA / 2];
        let big = values.put("big", &half, None).expect("it fits");
        assert_eq!(kind(values.put("more", &half, None)), Kind::Limit);
        values
            .put("big", &half, Some(big))
            .expect("in its own place");
        values.delete("big", None).expect("it is there");
        values.delete("big", Some(7)).expect("it is gone");
        assert_eq!(
            values
                .delete("a/1", Some(first))
                .map_err(|error| error.kind),
            Err(Kind::Conflict)
        );
        let entry = values.get("a/1").expect("it answers").expect("it is there");
        assert_eq!(
            (entry.value.as_slice(), entry.revision),
            (&b"y"[..], second)
        );
    }

    #[test]
    fn keys_come_in_order_and_in_pages() {
        let values = Values::default();
        for key in ["a/2", "a/1", "b", "a/3", "a"] {
            values.put(key, b"", None).expect("it is new");
        }
        assert_eq!(values.keys("a/", None, 9), ["a/1", "a/2", "a/3"]);
        assert_eq!(values.keys("a/", None, 2), ["a/1", "a/2"]);
        assert_eq!(values.keys("a/", Some("a/2"), 9), ["a/3"]);
        assert_eq!(values.keys("a/", Some("Z"), 1), ["a/1"]);
        assert_eq!(values.keys("", Some("a/3"), 9), ["b"]);
    }
}
