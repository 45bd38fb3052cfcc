//! Spot instance requests: request, describe, cancel. Their instances come through the
//! same launch as all others.
//! <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/spot-requests.html>

pub mod fulfil;
pub mod interruption;
pub mod prices;

use orrery_wire::{Str, shapes, text};

use crate::{
    Call, Ec2Error, ErrorCode, Result, catalogue,
    document::{self, Document},
    idempotency::ClientToken,
    operations::{describe::Question, listed, quotas, required},
    resources::{
        SpotRequest,
        spot::{STILL_RUNNING, State, Status},
    },
    store::{Realm, Resource, Transaction},
    tags::{self, Tags},
};

/// The most requests of one call.
const MAXIMUM: i32 = 1_000;

fn invalid(message: impl Into<String>) -> Ec2Error {
    Ec2Error::new(ErrorCode::InvalidParameterValue, message)
}

fn combination(message: impl Into<String>) -> Ec2Error {
    Ec2Error::new(ErrorCode::InvalidParameterCombination, message)
}

/// What is asked for with every request of a call.
#[derive(Default)]
pub struct Wanted {
    /// What is to be launched.
    pub launch: shapes::RunInstancesRequest,
    /// The most that an hour may cost; the on-demand price where nothing is said.
    pub price: Option<Str>,
    /// `one-time` or `persistent`.
    pub kind: Option<Str>,
    /// `terminate`, `stop` or `hibernate`.
    pub interruption: Option<Str>,
    /// When it may be fulfilled at the earliest.
    pub valid_from: Option<orrery_wire::Timestamp>,
    /// When it ends.
    pub valid_until: Option<orrery_wire::Timestamp>,
    /// Launch group.
    pub launch_group: Option<Str>,
    /// Zone group.
    pub zone_group: Option<Str>,
    /// Token of the call.
    pub client_token: Option<ClientToken>,
    /// Tags.
    pub tags: Tags,
}

impl Wanted {
    fn check(&self, now: orrery_wire::Timestamp) -> Result<()> {
        if let Some(price) = &self.price
            && !price.parse::<f64>().is_ok_and(|dollars| dollars > 0.0)
        {
            return Err(invalid(format!(
                "Value ({price}) for parameter price is invalid. \"{price}\" is an invalid spot instance price"
            )));
        }
        let persistent = self.kind.as_deref() == Some("persistent");
        let stops = self
            .interruption
            .as_deref()
            .is_some_and(|behaviour| behaviour != "terminate");
        if stops && !persistent {
            return Err(combination(
                "Spot Instances with the interruption behavior 'stop' or 'hibernate' require a persistent Spot Instance request.",
            ));
        }
        if let Some(until) = self.valid_until.filter(|until| *until <= now) {
            return Err(invalid(format!(
                "The valid until time {until} is not in the future."
            )));
        }
        if let (Some(from), Some(until)) = (self.valid_from, self.valid_until)
            && from >= until
        {
            return Err(combination(
                "The valid from time must be before the valid until time.",
            ));
        }
        Ok(())
    }

    /// Makes this many requests; nothing is launched yet.
    ///
    /// # Errors
    /// `InvalidParameterValue`, `InvalidParameterCombination`,
    /// `MaxSpotInstanceCountExceeded`.
    pub fn open(&self, transaction: &mut Transaction<'_>, count: usize) -> Result<Vec<u64>> {
        let now = transaction.call.now;
        self.check(now)?;
        let kind = self.launch.instance_type.as_deref().unwrap_or("m1.small");
        let usual = || prices::on_demand(kind);
        let price = self
            .price
            .clone()
            .unwrap_or_else(|| prices::dollars(usual()));
        let launch = Document::from(self.launch.clone());
        let image = self.launch.image_id.as_deref().unwrap_or_default();
        let windows = catalogue::images::get(&transaction.call.region, image)
            .is_some_and(|image| image.shape().platform.is_some());
        let waits = self.valid_from.filter(|from| *from > now);
        let made = (0..count).map(|_| {
            let (ordinal, _) = transaction.insert(|id| SpotRequest {
                id,
                created: now,
                launch: launch.clone(),
                price: price.clone(),
                persistent: self.kind.as_deref() == Some("persistent"),
                interruption: self.interruption.clone().unwrap_or(text!("terminate")),
                valid_from: self.valid_from,
                valid_until: self.valid_until,
                launch_group: self.launch_group.clone(),
                zone_group: self.zone_group.clone(),
                state: State::Open,
                status: match waits {
                    None => fulfil::status("pending-evaluation", now),
                    Some(_) => fulfil::status("not-scheduled-yet", now),
                },
                again: waits,
                instance: None,
                product: if windows {
                    text!("Windows")
                } else {
                    text!("Linux/UNIX")
                },
                zone: None,
                client_token: self.client_token.clone(),
                notice: None,
                tags: self.tags.clone(),
            });
            ordinal
        });
        let made = made.collect();
        quotas::check(transaction, quotas::SPOT)?;
        Ok(made)
    }
}

/// RequestSpotInstances.
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RequestSpotInstances.html>
///
/// # Errors
/// `MissingParameter`, `InvalidParameterValue`, `InvalidParameterCombination`, those of
/// a launch, of tokens and tags.
pub fn request(
    transaction: &mut Transaction<'_>,
    request: &shapes::RequestSpotInstancesRequest,
) -> Result<shapes::RequestSpotInstancesResult> {
    let kind = SpotRequest::TYPE;
    let tags = tags::specified(request.tag_specifications.as_deref(), kind, &[kind])?;
    let specification = required(&request.launch_specification, "LaunchSpecification")?;
    let count = request.instance_count.unwrap_or(1);
    if !(1..=MAXIMUM).contains(&count) {
        return Err(invalid(format!(
            "Value ({count}) for parameter instanceCount is invalid. Value must be between 1 and {MAXIMUM}."
        )));
    }
    let client_token = ClientToken::of(request.client_token.as_ref(), request)?;
    if let Some(token) = &client_token
        && token
            .earlier::<SpotRequest>(transaction, |one| one.client_token.as_ref())?
            .is_some()
    {
        let made = transaction
            .table::<SpotRequest>()
            .having(token.term(), None);
        let shown = made.map(|(_, one)| shape(one)).collect();
        return Ok(shapes::RequestSpotInstancesResult {
            spot_instance_requests: Some(shown),
        });
    }
    let wanted = Wanted {
        launch: document::recast(specification),
        // Terraform sends the price empty where none was named.
        price: request.spot_price.clone().filter(|price| !price.is_empty()),
        kind: request.r#type.clone(),
        interruption: request.instance_interruption_behavior.clone(),
        valid_from: request.valid_from,
        valid_until: request.valid_until,
        launch_group: request.launch_group.clone(),
        zone_group: request.availability_zone_group.clone(),
        client_token,
        tags,
    };
    let made = wanted.open(transaction, usize::try_from(count).unwrap_or(1))?;
    for ordinal in &made {
        fulfil::try_now(transaction, *ordinal)?;
    }
    let table = transaction.table::<SpotRequest>();
    let shown = made.iter().filter_map(|at| table.at(*at));
    Ok(shapes::RequestSpotInstancesResult {
        spot_instance_requests: Some(shown.map(|one| shape(one)).collect()),
    })
}

fn shape(one: &SpotRequest) -> shapes::SpotInstanceRequest {
    let Status {
        code,
        message,
        since,
    } = one.status.clone();
    let groups = listed(&one.launch.security_group_ids).iter();
    let groups = groups.map(|id| shapes::GroupIdentifier {
        group_id: Some(id.clone()),
        ..Default::default()
    });
    let fault = (one.state == State::Failed).then(|| shapes::SpotInstanceStateFault {
        code: Some(code.clone()),
        message: Some(message.clone()),
    });
    shapes::SpotInstanceRequest {
        spot_instance_request_id: Some(one.id.clone()),
        create_time: Some(one.created),
        spot_price: Some(one.price.clone()),
        r#type: Some(if one.persistent {
            text!("persistent")
        } else {
            text!("one-time")
        }),
        instance_interruption_behavior: Some(one.interruption.clone()),
        valid_from: one.valid_from,
        valid_until: one.valid_until,
        launch_group: one.launch_group.clone(),
        availability_zone_group: one.zone_group.clone(),
        state: Some(Str::from(one.state.name())),
        status: Some(shapes::SpotInstanceStatus {
            code: Some(code),
            message: Some(message),
            update_time: Some(since),
        }),
        fault,
        instance_id: one.instance.clone(),
        product_description: Some(one.product.clone()),
        launched_availability_zone: one.zone.as_ref().map(|(name, _)| name.clone()),
        launched_availability_zone_id: one.zone.as_ref().map(|(_, id)| id.clone()),
        launch_specification: Some(shapes::LaunchSpecification {
            security_groups: Some(groups.collect()),
            ..document::recast(&*one.launch)
        }),
        tags: one.tags.shape(),
        ..Default::default()
    }
}

/// DescribeSpotInstanceRequests.
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSpotInstanceRequests.html>
///
/// # Errors
/// `InvalidSpotInstanceRequestID.NotFound`, `InvalidParameterCombination` for ids with
/// a page size, and those of filters and pages.
pub fn describe(
    _: &Call,
    realm: &Realm,
    request: &shapes::DescribeSpotInstanceRequestsRequest,
) -> Result<shapes::DescribeSpotInstanceRequestsResult> {
    let question = Question {
        operation: "DescribeSpotInstanceRequests",
        ids_name: "spotInstanceRequestIds",
        ids: listed(&request.spot_instance_request_ids),
        filters: request.filters.as_deref(),
        next_token: request.next_token.as_ref(),
        max_results: request.max_results,
    };
    let (found, next_token) = question.answer::<SpotRequest>(realm)?;
    Ok(shapes::DescribeSpotInstanceRequestsResult {
        spot_instance_requests: Some(found.iter().map(|(_, one)| shape(one)).collect()),
        next_token,
    })
}

/// CancelSpotInstanceRequests: instances go on without their requests.
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CancelSpotInstanceRequests.html>
///
/// # Errors
/// `InvalidSpotInstanceRequestID.NotFound`.
pub fn cancel(
    transaction: &mut Transaction<'_>,
    request: &shapes::CancelSpotInstanceRequestsRequest,
) -> Result<shapes::CancelSpotInstanceRequestsResult> {
    let ids = listed(&request.spot_instance_request_ids);
    let missing = |id: &&Str| transaction.get::<SpotRequest>(id).is_err();
    let missing: Vec<&str> = ids.iter().filter(missing).map(Str::as_str).collect();
    if !missing.is_empty() {
        return Err(SpotRequest::missing(&missing));
    }
    let now = transaction.call.now;
    let mut cancelled = Vec::with_capacity(ids.len());
    for id in ids {
        let realm: &Realm = transaction;
        let runs = realm.get::<SpotRequest>(id)?.running(realm).is_some();
        let one = transaction.update::<SpotRequest>(id, |one| {
            if matches!(one.state, State::Open | State::Active) {
                one.state = State::Cancelled;
                one.status = if runs {
                    fulfil::status(STILL_RUNNING, now)
                } else {
                    fulfil::status("canceled-before-fulfillment", now)
                };
            }
        })?;
        cancelled.push(shapes::CancelledSpotInstanceRequest {
            spot_instance_request_id: Some(id.clone()),
            state: Some(Str::from(one.state.name())),
        });
    }
    Ok(shapes::CancelSpotInstanceRequestsResult {
        cancelled_spot_instance_requests: Some(cancelled),
    })
}

/// The requests of a launch with spot market options; none where it has none.
///
/// # Errors
/// `SpotMaxPriceTooLow`, `InvalidParameterCombination`, and those of requests.
pub fn of_launch(
    transaction: &mut Transaction<'_>,
    request: &shapes::RunInstancesRequest,
    count: usize,
) -> Result<Vec<u64>> {
    let Some(market) = &request.instance_market_options else {
        return Ok(Vec::new());
    };
    let options = market.spot_options.clone().unwrap_or_default();
    match market.market_type.as_deref() {
        None | Some("spot") => {}
        Some(other) => {
            return Err(Ec2Error::new(
                ErrorCode::UnsupportedOperation,
                format!("The market type '{other}' is not supported."),
            ));
        }
    }
    if options.valid_until.is_some() && options.spot_instance_type.as_deref() != Some("persistent")
    {
        return Err(combination(
            "The valid until time is only supported for persistent Spot Instance requests.",
        ));
    }
    let kind = request.instance_type.as_deref().unwrap_or("m1.small");
    let lowest = prices::lowest(&transaction.call.region, kind, transaction.call.now);
    if let Some(price) = &options.max_price
        && price.parse::<f64>().is_ok_and(|dollars| dollars < lowest)
    {
        return Err(Ec2Error::new(
            ErrorCode::SpotMaxPriceTooLow,
            format!(
                "Your Spot request price of {price} is lower than the minimum required Spot request fulfillment price of {}.",
                prices::dollars(lowest)
            ),
        ));
    }
    let specifications = Some(listed(&request.tag_specifications));
    let taggable = super::instances::launch::TAGGABLE;
    let wanted = Wanted {
        launch: shapes::RunInstancesRequest {
            instance_market_options: None,
            client_token: None,
            launch_template: None,
            min_count: Some(1),
            max_count: Some(1),
            ..request.clone()
        },
        price: options.max_price,
        kind: options.spot_instance_type,
        interruption: options.instance_interruption_behavior,
        valid_until: options.valid_until,
        tags: tags::specified(specifications, SpotRequest::TYPE, taggable)?,
        ..Default::default()
    };
    wanted.open(transaction, count)
}
