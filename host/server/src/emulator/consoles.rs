//! The consoles of machines: their VM managers are asked before an operation that shows
//! them, and an operation does not wait for ever.

use std::sync::Arc;
use std::time::Duration;

use orrery_compute::Console;
use orrery_core::RealmKey;
use orrery_core::resources::Instance;
use orrery_wire::pipeline::Request;
use orrery_wire::shapes;

use super::{Emulator, key};

/// What EC2 shows of a console at most.
const MOST: u32 = 64 * 1_024;
/// How long an operation waits.
const PATIENCE: Duration = Duration::from_secs(10);

/// What the operation shows, and of which instance.
fn asked(request: &Request) -> Option<(Console, &str)> {
    let shape = &*request.shape;
    let output = shape.downcast_ref::<shapes::GetConsoleOutputRequest>();
    let output = output.map(|it| (Console::Output(MOST), &it.instance_id));
    let screen = shape.downcast_ref::<shapes::GetConsoleScreenshotRequest>();
    let screen = screen.map(|it| (Console::Screen, &it.instance_id));
    let (asked, instance) = output.or(screen)?;
    Some((asked, instance.as_deref()?))
}

impl Emulator {
    /// What an instance's machine says where the operation shows that, which is nothing where
    /// it cannot be asked; none where its VM manager has no consoles.
    pub(super) async fn console(&self, realm: &RealmKey, request: &Request) -> Option<Arc<[u8]>> {
        let (asked, instance) = asked(request)?;
        let ordinal = self
            .store
            .existing(realm)?
            .ordinal::<Instance>(instance)
            .ok()?;
        let key = key(realm, ordinal);
        let answer = tokio::time::timeout(PATIENCE, self.compute.console(&key, asked)).await;
        let why = match answer {
            Ok(None) => return None,
            Ok(Some(Ok(bytes))) => return Some(bytes.into()),
            Ok(Some(Err(error))) => error.to_string(),
            Err(late) => late.to_string(),
        };
        tracing::warn!(instance, error = why, "the console cannot be shown");
        Some(Arc::new([]))
    }
}
