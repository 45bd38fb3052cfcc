//! Calls of EC2 by plugins that the emulator calls for reasons of its own: to run machines,
//! and to look at them.
//!
//! They are like a client's, with overrides and all, but for two things: the plugin does
//! not meet its own overrides, and what it changed is kept before it is answered, because
//! what it does next, outside, cannot be undone.

use std::sync::{Arc, OnceLock, Weak};
use std::time::Duration;

use orrery_chain::{Asker, Core, Origin};
use orrery_contract::host::ec2::Ec2;
use orrery_contract::under_way::{Initiator, UnderWay};
use orrery_contract::{Caller, Error, Kind, Result};
use orrery_wire::Str;
use tokio::time::Instant;

use super::Emulator;
use crate::request_id::RequestId;

/// The emulator, from when it is whole.
#[derive(Default)]
pub(super) struct Late(OnceLock<Weak<Emulator>>);

impl Late {
    pub(super) fn get(&self) -> Option<Arc<Emulator>> {
        self.0.get()?.upgrade()
    }

    pub(super) fn is(&self, emulator: &Arc<Emulator>) {
        // There is one emulator, which says so once.
        let _first = self.0.set(Arc::downgrade(emulator));
    }
}

impl Initiator for Late {
    fn begin(&self, plugin: &str, by: &Caller) -> Option<UnderWay> {
        if by.account.is_empty() {
            return None;
        }
        let emulator = self.0.get()?;
        // What is built in has no use for it.
        let deadline = emulator.upgrade()?.longest_call(plugin)?;
        let given = Duration::from_millis(by.deadline_ms.into());
        Some(UnderWay::new(Arc::new(Within {
            emulator: Weak::clone(emulator),
            plugin: plugin.into(),
            account: by.account.as_str().into(),
            region: by.region.as_str().into(),
            until: Instant::now() + given.min(deadline),
        })))
    }
}

/// The EC2 of one call.
struct Within {
    emulator: Weak<Emulator>,
    plugin: String,
    account: Str,
    region: Str,
    until: Instant,
}

impl Ec2 for Within {
    async fn call(&self, action: &str, params_json: &str) -> Result<String> {
        let Some(emulator) = self.emulator.upgrade() else {
            return Err(Error::new(Kind::Unavailable, "the emulator has ended"));
        };
        let id = RequestId::next().to_string();
        let origin = Origin {
            account: self.account.clone(),
            region: self.region.clone(),
            request_id: id.as_str().into(),
        };
        let asker = Asker {
            plugin: &self.plugin,
            until: self.until,
        };
        let core = Arc::clone(&emulator) as Arc<dyn Core>;
        let chain = emulator.chain.load_full();
        let (answer, newest) = chain.ask(core, origin, asker, action, params_json).await;
        let kept = emulator.kept(newest).await;
        kept.map_err(|failure| Error::new(Kind::Internal, failure.told(&id, None).message))?;
        answer
    }
}
