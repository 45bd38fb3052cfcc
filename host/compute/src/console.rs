//! What machines write and show, asked for in the midst of a request.

use orrery_contract::{Error, Kind, Result};

use crate::compute::Compute;
use crate::machines::InstanceKey;

/// What is asked for of a machine's console.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Console {
    /// The end of what it has written, at most so many bytes.
    Output(u32),
    /// Its screen as a JPEG.
    Screen,
}

impl Compute {
    /// Asks an instance's VM manager; none where that has no consoles.
    pub async fn console(&self, key: &InstanceKey, asked: Console) -> Option<Result<Vec<u8>>> {
        let desired = self.shared.machines.desired(key)?;
        let manager = self.shared.managers.get(desired.manager.as_str())?;
        let console = manager.backend.console.as_deref()?;
        let by = self.shared.caller(key);
        let target = desired.target();
        let call = async {
            match asked {
                Console::Output(most) => console.output(&by, &target, most).await,
                Console::Screen => console.screenshot(&by, &target).await,
            }
        };
        match (manager.call(&by, call).await, asked) {
            // It was loaded anew, and the one before had some.
            (
                Err(Error {
                    kind: Kind::Unsupported,
                    ..
                }),
                _,
            ) => None,
            (Ok(mut bytes), Console::Output(most)) => {
                let more = bytes.len().saturating_sub(most as usize);
                bytes.drain(..more);
                Some(Ok(bytes))
            }
            (heard, _) => Some(heard),
        }
    }
}
