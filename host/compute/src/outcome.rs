//! What a verb is for an instance, and what its end means to the store.

use orrery_contract::{Error, Kind, Observation, Power, StopMode};

use crate::machines::{Desired, DesiredPower, Health, InstanceKey, Observed, State, StateReason};

/// What an instance needs next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Verb {
    Launch,
    Start,
    Stop(StopMode),
    Reboot,
    Terminate,
}

impl Verb {
    /// None where the instance shows where it should be.
    pub(crate) fn of(desired: &Desired) -> Option<Self> {
        match (desired.power, desired.state) {
            (_, State::Terminated) => None,
            (DesiredPower::Terminated, _) => Some(Self::Terminate),
            (DesiredPower::Stopped(_), State::Stopped) => None,
            (DesiredPower::Stopped(mode), _) => Some(Self::Stop(mode)),
            (DesiredPower::Running, State::Running) => {
                (desired.reboots > desired.rebooted).then_some(Self::Reboot)
            }
            (DesiredPower::Running, _) if desired.handle.is_none() => Some(Self::Launch),
            (DesiredPower::Running, _) => Some(Self::Start),
        }
    }

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Launch => "launch",
            Self::Start => "start",
            Self::Stop(_) => "stop",
            Self::Reboot => "reboot",
            Self::Terminate => "terminate",
        }
    }

    /// State to show while the verb goes on.
    pub(crate) fn midway(self) -> State {
        match self {
            Self::Launch | Self::Start => State::Pending,
            Self::Stop(_) => State::Stopping,
            Self::Reboot => State::Running,
            Self::Terminate => State::ShuttingDown,
        }
    }

    /// State that this power ends the verb with; none where it goes on.
    pub(crate) fn end(self, power: Power) -> Option<State> {
        match (self, power) {
            (Self::Terminate, Power::Absent) => Some(State::Terminated),
            (Self::Terminate, _) => None,
            (Self::Stop(_), Power::Running | Power::Stopping | Power::Starting) => None,
            (Self::Stop(_), Power::Stopped | Power::Failed) => Some(State::Stopped),
            (_, Power::Running) => Some(State::Running),
            (_, Power::Starting) => None,
            (_, Power::Absent) => Some(State::Terminated),
            // What there is of it is to go.
            (Self::Launch, _) => Some(State::ShuttingDown),
            (_, Power::Stopping) => None,
            (_, Power::Stopped | Power::Failed) => Some(State::Stopped),
        }
    }

    fn is_end_wanted(self, state: State) -> bool {
        match self {
            Self::Launch | Self::Start | Self::Reboot => state == State::Running,
            Self::Stop(_) => state == State::Stopped,
            Self::Terminate => state == State::Terminated,
        }
    }

    /// State of an instance whose verb failed for good.
    fn failed(self) -> State {
        match self {
            // Nobody knows what there is of it, and no more of it is to be.
            Self::Launch => State::ShuttingDown,
            Self::Start => State::Stopped,
            Self::Stop(_) | Self::Reboot => State::Running,
            Self::Terminate => State::ShuttingDown,
        }
    }
}

/// Builds the observations of one worker's verb.
#[derive(Clone, Copy)]
pub(crate) struct Teller<'a> {
    pub(crate) key: &'a InstanceKey,
    pub(crate) desired: &'a Desired,
    pub(crate) verb: Verb,
}

impl Teller<'_> {
    fn observed(&self, state: State) -> Observed {
        Observed {
            key: self.key.clone(),
            generation: self.desired.generation,
            state,
            reboots: self.desired.reboots,
            health: Health::Ok,
            reason: None,
            machine: None,
        }
    }

    /// The verb goes on; the machine has said this so far.
    pub(crate) fn midway(&self, machine: Option<Observation>) -> Observed {
        Observed {
            reboots: self.desired.rebooted,
            machine,
            ..self.observed(self.verb.midway())
        }
    }

    /// The verb ended in this state, wanted or not.
    pub(crate) fn end(&self, state: State, machine: Observation) -> Observed {
        let mut observed = self.observed(state);
        if !self.verb.is_end_wanted(state) {
            let said = machine.reason.as_deref().unwrap_or(match machine.power {
                Power::Absent => "the machine is gone",
                _ => "the machine did not come up",
            });
            observed.reason = Some(reason_said(said));
        }
        observed.machine = Some(machine);
        observed
    }

    /// The verb failed and is given up, or, for terminate, goes on failing.
    pub(crate) fn failure(&self, error: &Error) -> Observed {
        Observed {
            health: match self.verb {
                Verb::Launch => Health::Ok,
                _ => Health::Impaired,
            },
            reason: Some(reason_of(error)),
            ..self.observed(self.verb.failed())
        }
    }

    /// There is no manager of that name.
    pub(crate) fn unmanaged(&self) -> Observed {
        let message = format!("the VM manager {} is not loaded", self.desired.manager);
        let mut observed = self.failure(&Error::new(Kind::Unavailable, message));
        // Whether it still runs is not known: nothing changes but its health.
        if let Verb::Stop(_) = self.verb {
            observed.state = State::Stopping;
        }
        observed
    }
}

/// Why something failed for good.
pub(crate) fn reason_of(error: &Error) -> StateReason {
    let code = match (error.code.as_deref(), error.kind) {
        (Some(code), _) if code.starts_with("Server.") || code.starts_with("Client.") => code,
        (_, Kind::Capacity) => "Server.InsufficientInstanceCapacity",
        _ => UNKNOWN,
    };
    reason(code, &error.message)
}

/// Why a machine is as nobody asked for, in its manager's words. EC2's code may come first.
pub(crate) fn reason_said(said: &str) -> StateReason {
    let (code, sentence) = said
        .split_once(':')
        .filter(|(code, _)| is_code(code))
        .unwrap_or((UNKNOWN, said));
    reason(code, sentence.trim_start())
}

/// Whether it has the form of EC2's codes of reasons, such as `Client.InvalidSnapshot.NotFound`.
fn is_code(text: &str) -> bool {
    let of = ["Client.", "Server."].into_iter();
    let mut names = of.filter_map(|side| text.strip_prefix(side));
    let is_name = |name: &str| !name.is_empty() && name.bytes().all(|it| it.is_ascii_alphabetic());
    names.any(|name| name.split('.').all(is_name))
}

/// The code where nobody knows better.
const UNKNOWN: &str = "Server.InternalError";

fn reason(code: &str, message: &str) -> StateReason {
    StateReason {
        code: code.into(),
        message: format!("{code}: {message}").into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reason_may_begin_with_its_code() {
        for (said, code, message) in [
            (
                "Client.InstanceInitiatedShutdown: Instance initiated shutdown",
                "Client.InstanceInitiatedShutdown",
                "Client.InstanceInitiatedShutdown: Instance initiated shutdown",
            ),
            (
                "Client.InvalidSnapshot.NotFound:it is gone",
                "Client.InvalidSnapshot.NotFound",
                "Client.InvalidSnapshot.NotFound: it is gone",
            ),
            (
                "Client.: none",
                UNKNOWN,
                "Server.InternalError: Client.: none",
            ),
            (
                "Client.a b: no code",
                UNKNOWN,
                "Server.InternalError: Client.a b: no code",
            ),
            ("exited: 137", UNKNOWN, "Server.InternalError: exited: 137"),
        ] {
            let reason = reason_said(said);
            assert_eq!((&*reason.code, &*reason.message), (code, message));
        }
    }
}
