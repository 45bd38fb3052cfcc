//! One call of a plugin: within its deadline, without panics, and where the mount allows
//! it not at all, for an answer that was given a while ago.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use orrery_contract::metadata::category::Node;
use orrery_contract::under_way::UnderWay;
use orrery_contract::{Error, Kind, caught};

use crate::look::Look;
use crate::mounts::Mounted;

const DEADLINE: Duration = Duration::from_millis(250);
/// Answers that are kept; with more of them the oldest make room.
const KEPT: usize = 4_096;

/// Instance, mount and path below it.
type Key = (String, String, String);

struct Kept {
    node: Node,
    given: u64,
    until: u64,
}

/// Answers that may be given again.
#[derive(Default)]
pub(crate) struct Answers(Mutex<HashMap<Key, Kept>>);

impl Answers {
    /// What the plugin says is there; nothing where it fails.
    pub(crate) async fn get(&self, mounted: &Mounted, path: &str, look: &Look<'_>) -> Node {
        let mount = &mounted.mount;
        let key = (
            look.who.instance_id.clone(),
            mount.path.clone(),
            path.to_owned(),
        );
        if let Some(node) = self.kept(&key, look.now_ms) {
            return node;
        }
        let call = mounted.category.get(look.by, &mount.path, path, look.who);
        let under_way = look.initiator.begin(&mounted.plugin, look.by);
        let call = UnderWay::within(under_way, caught(call));
        let answered = match tokio::time::timeout(DEADLINE, call).await {
            Ok(Ok(answered)) => answered,
            Ok(Err(said)) => Err(Error::new(Kind::Internal, "it panicked").with_detail(said)),
            Err(_) => Err(Error::new(Kind::Timeout, "it did not answer in time")),
        };
        match answered {
            Ok(node) => {
                if mount.cache_ms > 0 {
                    self.keep(key, &node, look.now_ms, mount.cache_ms);
                }
                node
            }
            Err(error) => {
                tracing::error!(
                    plugin = mounted.plugin, mount = mount.path, path, instance = look.who.instance_id,
                    %error, detail = error.detail, "a metadata plugin failed"
                );
                Node::Missing
            }
        }
    }

    fn kept(&self, key: &Key, now: u64) -> Option<Node> {
        let kept = self.lock();
        let found = kept.get(key)?;
        (found.given..found.until)
            .contains(&now)
            .then(|| found.node.clone())
    }

    fn keep(&self, key: Key, node: &Node, now: u64, cache_ms: u32) {
        let mut kept = self.lock();
        if kept.len() >= KEPT {
            kept.retain(|_, one| one.until > now);
        }
        if kept.len() >= KEPT {
            let mut given: Vec<u64> = kept.values().map(|one| one.given).collect();
            let (_, median, _) = given.select_nth_unstable(KEPT / 2);
            let median = *median;
            kept.retain(|_, one| one.given > median);
        }
        let node = node.clone();
        kept.insert(
            key,
            Kept {
                node,
                given: now,
                until: now.saturating_add(cache_ms.into()),
            },
        );
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<Key, Kept>> {
        // Every change is one insert or removal.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
