//! The rest of the operation chain, as a plugin under test meets it: it answers what it
//! was told to, and remembers what it was asked.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use orrery_contract::Result;
use orrery_contract::operation::next::Next;
use orrery_contract::operation::types::{Request, Response};

/// What is behind an override. Clones are one and the same.
#[derive(Clone, Debug, Default)]
pub struct Rest(Arc<Mutex<Held>>);

#[derive(Debug)]
struct Held {
    answer: Result<Response>,
    asked: Vec<Request>,
}

impl Default for Held {
    fn default() -> Self {
        Self {
            answer: Ok("{}".into()),
            asked: Vec::new(),
        }
    }
}

impl Rest {
    /// Answers every call with this from now on, and forgets what it was asked.
    pub(crate) fn answer(&self, answer: Result<Response>) {
        *self.held() = Held {
            answer,
            asked: Vec::new(),
        };
    }

    /// What it was asked since.
    pub(crate) fn asked(&self) -> Vec<Request> {
        self.held().asked.clone()
    }

    fn held(&self) -> MutexGuard<'_, Held> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Next for Rest {
    async fn call(&self, request: &Request) -> Result<Response> {
        let mut held = self.held();
        held.asked.push(request.clone());
        held.answer.clone()
    }
}
