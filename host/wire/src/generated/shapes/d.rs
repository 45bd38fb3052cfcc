// Made by host/wire/codegen from host/wire/model; do not edit.

//! The structures whose names begin with D.

use super::prelude::*;

shape! { DataQuery {
    0 id: Str, Str, "Id", "Id", "Id", Kind::Str, optional, None;
    1 source: Str, Str, "Source", "Source", "Source", Kind::Str, optional, None;
    2 destination: Str, Str, "Destination", "Destination", "Destination", Kind::Str, optional, None;
    3 metric: Str, Str, "Metric", "Metric", "Metric", Kind::Str, optional, Some(&Rule::Enum(&enums::METRIC_TYPE));
    4 statistic: Str, Str, "Statistic", "Statistic", "Statistic", Kind::Str, optional, Some(&Rule::Enum(&enums::STATISTIC_TYPE));
    5 period: Str, Str, "Period", "Period", "Period", Kind::Str, optional, Some(&Rule::Enum(&enums::PERIOD_TYPE));
} }

shape! { DataResponse {
    0 id: Str, Str, "Id", "Id", "id", Kind::Str, optional, None;
    1 source: Str, Str, "Source", "Source", "source", Kind::Str, optional, None;
    2 destination: Str, Str, "Destination", "Destination", "destination", Kind::Str, optional, None;
    3 metric: Str, Str, "Metric", "Metric", "metric", Kind::Str, optional, Some(&Rule::Enum(&enums::METRIC_TYPE));
    4 statistic: Str, Str, "Statistic", "Statistic", "statistic", Kind::Str, optional, Some(&Rule::Enum(&enums::STATISTIC_TYPE));
    5 period: Str, Str, "Period", "Period", "period", Kind::Str, optional, Some(&Rule::Enum(&enums::PERIOD_TYPE));
    6 metric_points: Vec<MetricPoint>, Structs, "MetricPoints", "MetricPointSet", "metricPointSet", Kind::List(&Item(Kind::Struct(MetricPoint::DEF), tag!("item"), None)), optional, None;
} }

shape! { DeclarativePoliciesReport {
    0 report_id: Str, Str, "ReportId", "ReportId", "reportId", Kind::Str, optional, None;
    1 s3_bucket: Str, Str, "S3Bucket", "S3Bucket", "s3Bucket", Kind::Str, optional, None;
    2 s3_prefix: Str, Str, "S3Prefix", "S3Prefix", "s3Prefix", Kind::Str, optional, None;
    3 target_id: Str, Str, "TargetId", "TargetId", "targetId", Kind::Str, optional, None;
    4 start_time: Timestamp, Time, "StartTime", "StartTime", "startTime", Kind::Time, optional, None;
    5 end_time: Timestamp, Time, "EndTime", "EndTime", "endTime", Kind::Time, optional, None;
    6 status: Str, Str, "Status", "Status", "status", Kind::Str, optional, Some(&Rule::Enum(&enums::REPORT_STATE));
    7 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
} }

shape! { DefaultConnectionTrackingConfiguration {
    0 default_tcp_established_timeout: i32, Int, "DefaultTcpEstablishedTimeout", "DefaultTcpEstablishedTimeout", "defaultTcpEstablishedTimeout", Kind::Int, optional, None;
    1 default_udp_timeout: i32, Int, "DefaultUdpTimeout", "DefaultUdpTimeout", "defaultUdpTimeout", Kind::Int, optional, None;
    2 default_udp_stream_timeout: i32, Int, "DefaultUdpStreamTimeout", "DefaultUdpStreamTimeout", "defaultUdpStreamTimeout", Kind::Int, optional, None;
} }

shape! { DeleteApplicationStatusCheckRequest {
    0 application_status_check_id: Str, Str, "ApplicationStatusCheckId", "ApplicationStatusCheckId", "ApplicationStatusCheckId", Kind::Str, required, None;
    1 client_token: Str, Str, "ClientToken", "ClientToken", "ClientToken", Kind::Str, optional, None;
    2 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DeleteApplicationStatusCheckResult {
    0 application_status_check: ApplicationStatusCheckResponseObject, Struct, "ApplicationStatusCheck", "ApplicationStatusCheck", "applicationStatusCheck", Kind::Struct(ApplicationStatusCheckResponseObject::DEF), optional, None;
} }

shape! { DeleteCapacityManagerDataExportRequest {
    0 capacity_manager_data_export_id: Str, Str, "CapacityManagerDataExportId", "CapacityManagerDataExportId", "CapacityManagerDataExportId", Kind::Str, required, None;
    1 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DeleteCapacityManagerDataExportResult {
    0 capacity_manager_data_export_id: Str, Str, "CapacityManagerDataExportId", "CapacityManagerDataExportId", "capacityManagerDataExportId", Kind::Str, optional, None;
} }

shape! { DeleteCarrierGatewayRequest {
    0 carrier_gateway_id: Str, Str, "CarrierGatewayId", "CarrierGatewayId", "CarrierGatewayId", Kind::Str, required, None;
    1 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DeleteCarrierGatewayResult {
    0 carrier_gateway: CarrierGateway, Struct, "CarrierGateway", "CarrierGateway", "carrierGateway", Kind::Struct(CarrierGateway::DEF), optional, None;
} }

shape! { DeleteClientVpnEndpointAuthorizationPolicyRequest {
    0 client_vpn_endpoint_id: Str, Str, "ClientVpnEndpointId", "ClientVpnEndpointId", "ClientVpnEndpointId", Kind::Str, required, None;
    1 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DeleteClientVpnEndpointAuthorizationPolicyResult {
    0 status: Str, Str, "Status", "Status", "status", Kind::Str, optional, Some(&Rule::Enum(&enums::CLIENT_VPN_AUTHORIZATION_POLICY_STATUS));
} }

shape! { DeleteClientVpnEndpointRequest {
    0 client_vpn_endpoint_id: Str, Str, "ClientVpnEndpointId", "ClientVpnEndpointId", "ClientVpnEndpointId", Kind::Str, required, None;
    1 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DeleteClientVpnEndpointResult {
    0 status: ClientVpnEndpointStatus, Struct, "Status", "Status", "status", Kind::Struct(ClientVpnEndpointStatus::DEF), optional, None;
} }

shape! { DeleteClientVpnRouteRequest {
    0 client_vpn_endpoint_id: Str, Str, "ClientVpnEndpointId", "ClientVpnEndpointId", "ClientVpnEndpointId", Kind::Str, required, None;
    1 target_vpc_subnet_id: Str, Str, "TargetVpcSubnetId", "TargetVpcSubnetId", "TargetVpcSubnetId", Kind::Str, optional, Some(&Rule::Id(&ids::SUBNET));
    2 destination_cidr_block: Str, Str, "DestinationCidrBlock", "DestinationCidrBlock", "DestinationCidrBlock", Kind::Str, required, None;
    3 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DeleteClientVpnRouteResult {
    0 status: ClientVpnRouteStatus, Struct, "Status", "Status", "status", Kind::Struct(ClientVpnRouteStatus::DEF), optional, None;
} }

shape! { DeleteCoipCidrRequest {
    0 cidr: Str, Str, "Cidr", "Cidr", "Cidr", Kind::Str, required, None;
    1 coip_pool_id: Str, Str, "CoipPoolId", "CoipPoolId", "CoipPoolId", Kind::Str, required, None;
    2 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DeleteCoipCidrResult {
    0 coip_cidr: CoipCidr, Struct, "CoipCidr", "CoipCidr", "coipCidr", Kind::Struct(CoipCidr::DEF), optional, None;
} }

shape! { DeleteCoipPoolRequest {
    0 coip_pool_id: Str, Str, "CoipPoolId", "CoipPoolId", "CoipPoolId", Kind::Str, required, None;
    1 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DeleteCoipPoolResult {
    0 coip_pool: CoipPool, Struct, "CoipPool", "CoipPool", "coipPool", Kind::Struct(CoipPool::DEF), optional, None;
} }

shape! { DeleteCustomerGatewayRequest {
    0 customer_gateway_id: Str, Str, "CustomerGatewayId", "CustomerGatewayId", "CustomerGatewayId", Kind::Str, required, Some(&Rule::Id(&ids::CUSTOMER_GATEWAY));
    1 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
} }

shape! { DeleteDhcpOptionsRequest {
    0 dhcp_options_id: Str, Str, "DhcpOptionsId", "DhcpOptionsId", "DhcpOptionsId", Kind::Str, required, Some(&Rule::Id(&ids::DHCP_OPTIONS));
    1 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
} }

shape! { DeleteEgressOnlyInternetGatewayRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 egress_only_internet_gateway_id: Str, Str, "EgressOnlyInternetGatewayId", "EgressOnlyInternetGatewayId", "EgressOnlyInternetGatewayId", Kind::Str, required, Some(&Rule::Id(&ids::EGRESS_ONLY_INTERNET_GATEWAY));
} }

shape! { DeleteEgressOnlyInternetGatewayResult {
    0 return_code: bool, Bool, "ReturnCode", "ReturnCode", "returnCode", Kind::Bool, optional, None;
} }

shape! { DeleteFleetError {
    0 code: Str, Str, "Code", "Code", "code", Kind::Str, optional, Some(&Rule::Enum(&enums::DELETE_FLEET_ERROR_CODE));
    1 message: Str, Str, "Message", "Message", "message", Kind::Str, optional, None;
} }

shape! { DeleteFleetErrorItem {
    0 error: DeleteFleetError, Struct, "Error", "Error", "error", Kind::Struct(DeleteFleetError::DEF), optional, None;
    1 fleet_id: Str, Str, "FleetId", "FleetId", "fleetId", Kind::Str, optional, None;
} }

shape! { DeleteFleetSuccessItem {
    0 current_fleet_state: Str, Str, "CurrentFleetState", "CurrentFleetState", "currentFleetState", Kind::Str, optional, Some(&Rule::Enum(&enums::FLEET_STATE_CODE));
    1 previous_fleet_state: Str, Str, "PreviousFleetState", "PreviousFleetState", "previousFleetState", Kind::Str, optional, Some(&Rule::Enum(&enums::FLEET_STATE_CODE));
    2 fleet_id: Str, Str, "FleetId", "FleetId", "fleetId", Kind::Str, optional, None;
} }

shape! { DeleteFleetsRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 fleet_ids: Vec<Str>, Strs, "FleetIds", "FleetId", "FleetId", Kind::List(&Item(Kind::Str, tag!("item"), None)), required, None;
    2 terminate_instances: bool, Bool, "TerminateInstances", "TerminateInstances", "TerminateInstances", Kind::Bool, required, None;
} }

shape! { DeleteFleetsResult {
    0 successful_fleet_deletions: Vec<DeleteFleetSuccessItem>, Structs, "SuccessfulFleetDeletions", "SuccessfulFleetDeletionSet", "successfulFleetDeletionSet", Kind::List(&Item(Kind::Struct(DeleteFleetSuccessItem::DEF), tag!("item"), None)), optional, None;
    1 unsuccessful_fleet_deletions: Vec<DeleteFleetErrorItem>, Structs, "UnsuccessfulFleetDeletions", "UnsuccessfulFleetDeletionSet", "unsuccessfulFleetDeletionSet", Kind::List(&Item(Kind::Struct(DeleteFleetErrorItem::DEF), tag!("item"), None)), optional, None;
} }

shape! { DeleteFlowLogsRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 flow_log_ids: Vec<Str>, Strs, "FlowLogIds", "FlowLogId", "FlowLogId", Kind::List(&Item(Kind::Str, tag!("item"), None)), required, None;
} }

shape! { DeleteFlowLogsResult {
    0 unsuccessful: Vec<UnsuccessfulItem>, Structs, "Unsuccessful", "Unsuccessful", "unsuccessful", Kind::List(&Item(Kind::Struct(UnsuccessfulItem::DEF), tag!("item"), None)), optional, None;
} }

shape! { DeleteFpgaImageRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 fpga_image_id: Str, Str, "FpgaImageId", "FpgaImageId", "FpgaImageId", Kind::Str, required, Some(&Rule::Id(&ids::FPGA_IMAGE));
} }

shape! { DeleteFpgaImageResult {
    0 r#return: bool, Bool, "Return", "Return", "return", Kind::Bool, optional, None;
} }

shape! { DeleteImageUsageReportRequest {
    0 report_id: Str, Str, "ReportId", "ReportId", "ReportId", Kind::Str, required, None;
    1 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DeleteImageUsageReportResult {
    0 r#return: bool, Bool, "Return", "Return", "return", Kind::Bool, optional, None;
} }

shape! { DeleteInstanceConnectEndpointRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 instance_connect_endpoint_id: Str, Str, "InstanceConnectEndpointId", "InstanceConnectEndpointId", "InstanceConnectEndpointId", Kind::Str, required, Some(&Rule::Id(&ids::INSTANCE_CONNECT_ENDPOINT));
} }

shape! { DeleteInstanceConnectEndpointResult {
    0 instance_connect_endpoint: Ec2InstanceConnectEndpoint, Struct, "InstanceConnectEndpoint", "InstanceConnectEndpoint", "instanceConnectEndpoint", Kind::Struct(Ec2InstanceConnectEndpoint::DEF), optional, None;
} }

shape! { DeleteInstanceEventWindowRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 force_delete: bool, Bool, "ForceDelete", "ForceDelete", "ForceDelete", Kind::Bool, optional, None;
    2 instance_event_window_id: Str, Str, "InstanceEventWindowId", "InstanceEventWindowId", "InstanceEventWindowId", Kind::Str, required, None;
} }

shape! { DeleteInstanceEventWindowResult {
    0 instance_event_window_state: InstanceEventWindowStateChange, Struct, "InstanceEventWindowState", "InstanceEventWindowState", "instanceEventWindowState", Kind::Struct(InstanceEventWindowStateChange::DEF), optional, None;
} }

shape! { DeleteInternetGatewayRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
    1 internet_gateway_id: Str, Str, "InternetGatewayId", "InternetGatewayId", "internetGatewayId", Kind::Str, required, Some(&Rule::Id(&ids::INTERNET_GATEWAY));
} }

shape! { DeleteIpamExternalResourceVerificationTokenRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 ipam_external_resource_verification_token_id: Str, Str, "IpamExternalResourceVerificationTokenId", "IpamExternalResourceVerificationTokenId", "IpamExternalResourceVerificationTokenId", Kind::Str, required, None;
} }

shape! { DeleteIpamExternalResourceVerificationTokenResult {
    0 ipam_external_resource_verification_token: IpamExternalResourceVerificationToken, Struct, "IpamExternalResourceVerificationToken", "IpamExternalResourceVerificationToken", "ipamExternalResourceVerificationToken", Kind::Struct(IpamExternalResourceVerificationToken::DEF), optional, None;
} }

shape! { DeleteIpamInternetRegistryAssociationRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 ipam_internet_registry_association_id: Str, Str, "IpamInternetRegistryAssociationId", "IpamInternetRegistryAssociationId", "IpamInternetRegistryAssociationId", Kind::Str, required, None;
} }

shape! { DeleteIpamInternetRegistryAssociationResult {
    0 ipam_internet_registry_association: IpamInternetRegistryAssociation, Struct, "IpamInternetRegistryAssociation", "IpamInternetRegistryAssociation", "ipamInternetRegistryAssociation", Kind::Struct(IpamInternetRegistryAssociation::DEF), optional, None;
} }

shape! { DeleteIpamPolicyRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 ipam_policy_id: Str, Str, "IpamPolicyId", "IpamPolicyId", "IpamPolicyId", Kind::Str, required, None;
} }

shape! { DeleteIpamPolicyResult {
    0 ipam_policy: IpamPolicy, Struct, "IpamPolicy", "IpamPolicy", "ipamPolicy", Kind::Struct(IpamPolicy::DEF), optional, None;
} }

shape! { DeleteIpamPoolRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 ipam_pool_id: Str, Str, "IpamPoolId", "IpamPoolId", "IpamPoolId", Kind::Str, required, None;
    2 cascade: bool, Bool, "Cascade", "Cascade", "Cascade", Kind::Bool, optional, None;
} }

shape! { DeleteIpamPoolResult {
    0 ipam_pool: IpamPool, Struct, "IpamPool", "IpamPool", "ipamPool", Kind::Struct(IpamPool::DEF), optional, None;
} }

shape! { DeleteIpamPrefixListResolverRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 ipam_prefix_list_resolver_id: Str, Str, "IpamPrefixListResolverId", "IpamPrefixListResolverId", "IpamPrefixListResolverId", Kind::Str, required, None;
} }

shape! { DeleteIpamPrefixListResolverResult {
    0 ipam_prefix_list_resolver: IpamPrefixListResolver, Struct, "IpamPrefixListResolver", "IpamPrefixListResolver", "ipamPrefixListResolver", Kind::Struct(IpamPrefixListResolver::DEF), optional, None;
} }

shape! { DeleteIpamPrefixListResolverTargetRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 ipam_prefix_list_resolver_target_id: Str, Str, "IpamPrefixListResolverTargetId", "IpamPrefixListResolverTargetId", "IpamPrefixListResolverTargetId", Kind::Str, required, None;
} }

shape! { DeleteIpamPrefixListResolverTargetResult {
    0 ipam_prefix_list_resolver_target: IpamPrefixListResolverTarget, Struct, "IpamPrefixListResolverTarget", "IpamPrefixListResolverTarget", "ipamPrefixListResolverTarget", Kind::Struct(IpamPrefixListResolverTarget::DEF), optional, None;
} }

shape! { DeleteIpamRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 ipam_id: Str, Str, "IpamId", "IpamId", "IpamId", Kind::Str, required, None;
    2 cascade: bool, Bool, "Cascade", "Cascade", "Cascade", Kind::Bool, optional, None;
} }

shape! { DeleteIpamResourceDiscoveryRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 ipam_resource_discovery_id: Str, Str, "IpamResourceDiscoveryId", "IpamResourceDiscoveryId", "IpamResourceDiscoveryId", Kind::Str, required, None;
} }

shape! { DeleteIpamResourceDiscoveryResult {
    0 ipam_resource_discovery: IpamResourceDiscovery, Struct, "IpamResourceDiscovery", "IpamResourceDiscovery", "ipamResourceDiscovery", Kind::Struct(IpamResourceDiscovery::DEF), optional, None;
} }

shape! { DeleteIpamResult {
    0 ipam: Ipam, Struct, "Ipam", "Ipam", "ipam", Kind::Struct(Ipam::DEF), optional, None;
} }

shape! { DeleteIpamRoutingPolicyRegistrationRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 ipam_internet_registry_association_id: Str, Str, "IpamInternetRegistryAssociationId", "IpamInternetRegistryAssociationId", "IpamInternetRegistryAssociationId", Kind::Str, required, None;
    2 cidr: Str, Str, "Cidr", "Cidr", "Cidr", Kind::Str, required, None;
    3 force: bool, Bool, "Force", "Force", "Force", Kind::Bool, optional, None;
    4 client_token: Str, Str, "ClientToken", "ClientToken", "ClientToken", Kind::Str, optional, None;
} }

shape! { DeleteIpamRoutingPolicyRegistrationResult {
    0 ipam_routing_policy_registration_delta: IpamRoutingPolicyRegistrationDelta, Struct, "IpamRoutingPolicyRegistrationDelta", "IpamRoutingPolicyRegistrationDelta", "ipamRoutingPolicyRegistrationDelta", Kind::Struct(IpamRoutingPolicyRegistrationDelta::DEF), optional, None;
} }

shape! { DeleteIpamScopeRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 ipam_scope_id: Str, Str, "IpamScopeId", "IpamScopeId", "IpamScopeId", Kind::Str, required, None;
} }

shape! { DeleteIpamScopeResult {
    0 ipam_scope: IpamScope, Struct, "IpamScope", "IpamScope", "ipamScope", Kind::Struct(IpamScope::DEF), optional, None;
} }

shape! { DeleteKeyPairRequest {
    0 key_name: Str, Str, "KeyName", "KeyName", "KeyName", Kind::Str, optional, None;
    1 key_pair_id: Str, Str, "KeyPairId", "KeyPairId", "KeyPairId", Kind::Str, optional, Some(&Rule::Id(&ids::KEY_PAIR));
    2 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
} }

shape! { DeleteKeyPairResult {
    0 r#return: bool, Bool, "Return", "Return", "return", Kind::Bool, optional, None;
    1 key_pair_id: Str, Str, "KeyPairId", "KeyPairId", "keyPairId", Kind::Str, optional, None;
} }

shape! { DeleteLaunchTemplateRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 launch_template_id: Str, Str, "LaunchTemplateId", "LaunchTemplateId", "LaunchTemplateId", Kind::Str, optional, Some(&Rule::Id(&ids::LAUNCH_TEMPLATE));
    2 launch_template_name: Str, Str, "LaunchTemplateName", "LaunchTemplateName", "LaunchTemplateName", Kind::Str, optional, Some(&Rule::Length(3, 128));
} }

shape! { DeleteLaunchTemplateResult {
    0 launch_template: LaunchTemplate, Struct, "LaunchTemplate", "LaunchTemplate", "launchTemplate", Kind::Struct(LaunchTemplate::DEF), optional, None;
} }

shape! { DeleteLaunchTemplateVersionsRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 launch_template_id: Str, Str, "LaunchTemplateId", "LaunchTemplateId", "LaunchTemplateId", Kind::Str, optional, Some(&Rule::Id(&ids::LAUNCH_TEMPLATE));
    2 launch_template_name: Str, Str, "LaunchTemplateName", "LaunchTemplateName", "LaunchTemplateName", Kind::Str, optional, Some(&Rule::Length(3, 128));
    3 versions: Vec<Str>, Strs, "Versions", "LaunchTemplateVersion", "LaunchTemplateVersion", Kind::List(&Item(Kind::Str, tag!("item"), None)), required, None;
} }

shape! { DeleteLaunchTemplateVersionsResponseErrorItem {
    0 launch_template_id: Str, Str, "LaunchTemplateId", "LaunchTemplateId", "launchTemplateId", Kind::Str, optional, None;
    1 launch_template_name: Str, Str, "LaunchTemplateName", "LaunchTemplateName", "launchTemplateName", Kind::Str, optional, None;
    2 version_number: i64, Long, "VersionNumber", "VersionNumber", "versionNumber", Kind::Long, optional, None;
    3 response_error: ResponseError, Struct, "ResponseError", "ResponseError", "responseError", Kind::Struct(ResponseError::DEF), optional, None;
} }

shape! { DeleteLaunchTemplateVersionsResponseSuccessItem {
    0 launch_template_id: Str, Str, "LaunchTemplateId", "LaunchTemplateId", "launchTemplateId", Kind::Str, optional, None;
    1 launch_template_name: Str, Str, "LaunchTemplateName", "LaunchTemplateName", "launchTemplateName", Kind::Str, optional, None;
    2 version_number: i64, Long, "VersionNumber", "VersionNumber", "versionNumber", Kind::Long, optional, None;
} }

shape! { DeleteLaunchTemplateVersionsResult {
    0 successfully_deleted_launch_template_versions: Vec<DeleteLaunchTemplateVersionsResponseSuccessItem>, Structs, "SuccessfullyDeletedLaunchTemplateVersions", "SuccessfullyDeletedLaunchTemplateVersionSet", "successfullyDeletedLaunchTemplateVersionSet", Kind::List(&Item(Kind::Struct(DeleteLaunchTemplateVersionsResponseSuccessItem::DEF), tag!("item"), None)), optional, None;
    1 unsuccessfully_deleted_launch_template_versions: Vec<DeleteLaunchTemplateVersionsResponseErrorItem>, Structs, "UnsuccessfullyDeletedLaunchTemplateVersions", "UnsuccessfullyDeletedLaunchTemplateVersionSet", "unsuccessfullyDeletedLaunchTemplateVersionSet", Kind::List(&Item(Kind::Struct(DeleteLaunchTemplateVersionsResponseErrorItem::DEF), tag!("item"), None)), optional, None;
} }

shape! { DeleteLocalGatewayRouteRequest {
    0 destination_cidr_block: Str, Str, "DestinationCidrBlock", "DestinationCidrBlock", "DestinationCidrBlock", Kind::Str, optional, None;
    1 local_gateway_route_table_id: Str, Str, "LocalGatewayRouteTableId", "LocalGatewayRouteTableId", "LocalGatewayRouteTableId", Kind::Str, required, None;
    2 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    3 destination_prefix_list_id: Str, Str, "DestinationPrefixListId", "DestinationPrefixListId", "DestinationPrefixListId", Kind::Str, optional, Some(&Rule::Id(&ids::PREFIX_LIST));
} }

shape! { DeleteLocalGatewayRouteResult {
    0 route: LocalGatewayRoute, Struct, "Route", "Route", "route", Kind::Struct(LocalGatewayRoute::DEF), optional, None;
} }

shape! { DeleteLocalGatewayRouteTableRequest {
    0 local_gateway_route_table_id: Str, Str, "LocalGatewayRouteTableId", "LocalGatewayRouteTableId", "LocalGatewayRouteTableId", Kind::Str, required, None;
    1 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DeleteLocalGatewayRouteTableResult {
    0 local_gateway_route_table: LocalGatewayRouteTable, Struct, "LocalGatewayRouteTable", "LocalGatewayRouteTable", "localGatewayRouteTable", Kind::Struct(LocalGatewayRouteTable::DEF), optional, None;
} }

shape! { DeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociationRequest {
    0 local_gateway_route_table_virtual_interface_group_association_id: Str, Str, "LocalGatewayRouteTableVirtualInterfaceGroupAssociationId", "LocalGatewayRouteTableVirtualInterfaceGroupAssociationId", "LocalGatewayRouteTableVirtualInterfaceGroupAssociationId", Kind::Str, required, None;
    1 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociationResult {
    0 local_gateway_route_table_virtual_interface_group_association: LocalGatewayRouteTableVirtualInterfaceGroupAssociation, Struct, "LocalGatewayRouteTableVirtualInterfaceGroupAssociation", "LocalGatewayRouteTableVirtualInterfaceGroupAssociation", "localGatewayRouteTableVirtualInterfaceGroupAssociation", Kind::Struct(LocalGatewayRouteTableVirtualInterfaceGroupAssociation::DEF), optional, None;
} }

shape! { DeleteLocalGatewayRouteTableVpcAssociationRequest {
    0 local_gateway_route_table_vpc_association_id: Str, Str, "LocalGatewayRouteTableVpcAssociationId", "LocalGatewayRouteTableVpcAssociationId", "LocalGatewayRouteTableVpcAssociationId", Kind::Str, required, None;
    1 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DeleteLocalGatewayRouteTableVpcAssociationResult {
    0 local_gateway_route_table_vpc_association: LocalGatewayRouteTableVpcAssociation, Struct, "LocalGatewayRouteTableVpcAssociation", "LocalGatewayRouteTableVpcAssociation", "localGatewayRouteTableVpcAssociation", Kind::Struct(LocalGatewayRouteTableVpcAssociation::DEF), optional, None;
} }

shape! { DeleteLocalGatewayVirtualInterfaceGroupRequest {
    0 local_gateway_virtual_interface_group_id: Str, Str, "LocalGatewayVirtualInterfaceGroupId", "LocalGatewayVirtualInterfaceGroupId", "LocalGatewayVirtualInterfaceGroupId", Kind::Str, required, None;
    1 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DeleteLocalGatewayVirtualInterfaceGroupResult {
    0 local_gateway_virtual_interface_group: LocalGatewayVirtualInterfaceGroup, Struct, "LocalGatewayVirtualInterfaceGroup", "LocalGatewayVirtualInterfaceGroup", "localGatewayVirtualInterfaceGroup", Kind::Struct(LocalGatewayVirtualInterfaceGroup::DEF), optional, None;
} }

shape! { DeleteLocalGatewayVirtualInterfaceRequest {
    0 local_gateway_virtual_interface_id: Str, Str, "LocalGatewayVirtualInterfaceId", "LocalGatewayVirtualInterfaceId", "LocalGatewayVirtualInterfaceId", Kind::Str, required, None;
    1 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DeleteLocalGatewayVirtualInterfaceResult {
    0 local_gateway_virtual_interface: LocalGatewayVirtualInterface, Struct, "LocalGatewayVirtualInterface", "LocalGatewayVirtualInterface", "localGatewayVirtualInterface", Kind::Struct(LocalGatewayVirtualInterface::DEF), optional, None;
} }

shape! { DeleteManagedPrefixListRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 prefix_list_id: Str, Str, "PrefixListId", "PrefixListId", "PrefixListId", Kind::Str, required, Some(&Rule::Id(&ids::PREFIX_LIST));
} }

shape! { DeleteManagedPrefixListResult {
    0 prefix_list: ManagedPrefixList, Struct, "PrefixList", "PrefixList", "prefixList", Kind::Struct(ManagedPrefixList::DEF), optional, None;
} }

shape! { DeleteMetricCategoryRequest {
    0 metric_category_id: Str, Str, "MetricCategoryId", "MetricCategoryId", "MetricCategoryId", Kind::Str, required, None;
    1 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DeleteMetricCategoryResult {
    0 metric_category_id: Str, Str, "MetricCategoryId", "MetricCategoryId", "metricCategoryId", Kind::Str, optional, None;
} }

shape! { DeleteNatGatewayRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 nat_gateway_id: Str, Str, "NatGatewayId", "NatGatewayId", "NatGatewayId", Kind::Str, required, Some(&Rule::Id(&ids::NAT_GATEWAY));
} }

shape! { DeleteNatGatewayResult {
    0 nat_gateway_id: Str, Str, "NatGatewayId", "NatGatewayId", "natGatewayId", Kind::Str, optional, None;
} }

shape! { DeleteNetworkAclEntryRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
    1 network_acl_id: Str, Str, "NetworkAclId", "NetworkAclId", "networkAclId", Kind::Str, required, Some(&Rule::Id(&ids::NETWORK_ACL));
    2 rule_number: i32, Int, "RuleNumber", "RuleNumber", "ruleNumber", Kind::Int, required, None;
    3 egress: bool, Bool, "Egress", "Egress", "egress", Kind::Bool, required, None;
} }

shape! { DeleteNetworkAclRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
    1 network_acl_id: Str, Str, "NetworkAclId", "NetworkAclId", "networkAclId", Kind::Str, required, Some(&Rule::Id(&ids::NETWORK_ACL));
} }

shape! { DeleteNetworkInsightsAccessScopeAnalysisRequest {
    0 network_insights_access_scope_analysis_id: Str, Str, "NetworkInsightsAccessScopeAnalysisId", "NetworkInsightsAccessScopeAnalysisId", "NetworkInsightsAccessScopeAnalysisId", Kind::Str, required, None;
    1 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DeleteNetworkInsightsAccessScopeAnalysisResult {
    0 network_insights_access_scope_analysis_id: Str, Str, "NetworkInsightsAccessScopeAnalysisId", "NetworkInsightsAccessScopeAnalysisId", "networkInsightsAccessScopeAnalysisId", Kind::Str, optional, None;
} }

shape! { DeleteNetworkInsightsAccessScopeRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 network_insights_access_scope_id: Str, Str, "NetworkInsightsAccessScopeId", "NetworkInsightsAccessScopeId", "NetworkInsightsAccessScopeId", Kind::Str, required, None;
} }

shape! { DeleteNetworkInsightsAccessScopeResult {
    0 network_insights_access_scope_id: Str, Str, "NetworkInsightsAccessScopeId", "NetworkInsightsAccessScopeId", "networkInsightsAccessScopeId", Kind::Str, optional, None;
} }

shape! { DeleteNetworkInsightsAnalysisRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 network_insights_analysis_id: Str, Str, "NetworkInsightsAnalysisId", "NetworkInsightsAnalysisId", "NetworkInsightsAnalysisId", Kind::Str, required, None;
} }

shape! { DeleteNetworkInsightsAnalysisResult {
    0 network_insights_analysis_id: Str, Str, "NetworkInsightsAnalysisId", "NetworkInsightsAnalysisId", "networkInsightsAnalysisId", Kind::Str, optional, None;
} }

shape! { DeleteNetworkInsightsPathRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 network_insights_path_id: Str, Str, "NetworkInsightsPathId", "NetworkInsightsPathId", "NetworkInsightsPathId", Kind::Str, required, None;
} }

shape! { DeleteNetworkInsightsPathResult {
    0 network_insights_path_id: Str, Str, "NetworkInsightsPathId", "NetworkInsightsPathId", "networkInsightsPathId", Kind::Str, optional, None;
} }

shape! { DeleteNetworkInterfacePermissionRequest {
    0 network_interface_permission_id: Str, Str, "NetworkInterfacePermissionId", "NetworkInterfacePermissionId", "NetworkInterfacePermissionId", Kind::Str, required, None;
    1 force: bool, Bool, "Force", "Force", "Force", Kind::Bool, optional, None;
    2 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DeleteNetworkInterfacePermissionResult {
    0 r#return: bool, Bool, "Return", "Return", "return", Kind::Bool, optional, None;
} }

shape! { DeleteNetworkInterfaceRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
    1 network_interface_id: Str, Str, "NetworkInterfaceId", "NetworkInterfaceId", "networkInterfaceId", Kind::Str, required, Some(&Rule::Id(&ids::NETWORK_INTERFACE));
} }

shape! { DeleteNetworkingFlexCostAllocationPoliciesRequest {
    0 fca_policy_ids: Vec<Str>, Strs, "FcaPolicyIds", "FcaPolicyIds", "FcaPolicyIds", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Length(22, 22)))), required, Some(&Rule::Count(1, 50));
    1 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DeleteNetworkingFlexCostAllocationPoliciesResult {
    0 successful: Vec<Str>, Strs, "Successful", "Successful", "successful", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Length(22, 22)))), optional, Some(&Rule::Count(1, 50));
    1 failed: Vec<FlexCostAllocationOperationFailure>, Structs, "Failed", "Failed", "failed", Kind::List(&Item(Kind::Struct(FlexCostAllocationOperationFailure::DEF), tag!("item"), None)), optional, None;
} }

shape! { DeletePlacementGroupRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
    1 group_name: Str, Str, "GroupName", "GroupName", "groupName", Kind::Str, required, None;
} }

shape! { DeletePublicIpv4PoolRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 pool_id: Str, Str, "PoolId", "PoolId", "PoolId", Kind::Str, required, None;
    2 network_border_group: Str, Str, "NetworkBorderGroup", "NetworkBorderGroup", "NetworkBorderGroup", Kind::Str, optional, None;
} }

shape! { DeletePublicIpv4PoolResult {
    0 return_value: bool, Bool, "ReturnValue", "ReturnValue", "returnValue", Kind::Bool, optional, None;
} }

shape! { DeleteQueuedReservedInstancesError {
    0 code: Str, Str, "Code", "Code", "code", Kind::Str, optional, Some(&Rule::Enum(&enums::DELETE_QUEUED_RESERVED_INSTANCES_ERROR_CODE));
    1 message: Str, Str, "Message", "Message", "message", Kind::Str, optional, None;
} }

shape! { DeleteQueuedReservedInstancesRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 reserved_instances_ids: Vec<Str>, Strs, "ReservedInstancesIds", "ReservedInstancesId", "ReservedInstancesId", Kind::List(&Item(Kind::Str, tag!("item"), None)), required, Some(&Rule::Count(1, 100));
} }

shape! { DeleteQueuedReservedInstancesResult {
    0 successful_queued_purchase_deletions: Vec<SuccessfulQueuedPurchaseDeletion>, Structs, "SuccessfulQueuedPurchaseDeletions", "SuccessfulQueuedPurchaseDeletionSet", "successfulQueuedPurchaseDeletionSet", Kind::List(&Item(Kind::Struct(SuccessfulQueuedPurchaseDeletion::DEF), tag!("item"), None)), optional, None;
    1 failed_queued_purchase_deletions: Vec<FailedQueuedPurchaseDeletion>, Structs, "FailedQueuedPurchaseDeletions", "FailedQueuedPurchaseDeletionSet", "failedQueuedPurchaseDeletionSet", Kind::List(&Item(Kind::Struct(FailedQueuedPurchaseDeletion::DEF), tag!("item"), None)), optional, None;
} }

shape! { DeleteRouteRequest {
    0 destination_prefix_list_id: Str, Str, "DestinationPrefixListId", "DestinationPrefixListId", "DestinationPrefixListId", Kind::Str, optional, Some(&Rule::Id(&ids::PREFIX_LIST));
    1 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
    2 route_table_id: Str, Str, "RouteTableId", "RouteTableId", "routeTableId", Kind::Str, required, Some(&Rule::Id(&ids::ROUTE_TABLE));
    3 destination_cidr_block: Str, Str, "DestinationCidrBlock", "DestinationCidrBlock", "destinationCidrBlock", Kind::Str, optional, None;
    4 destination_ipv6_cidr_block: Str, Str, "DestinationIpv6CidrBlock", "DestinationIpv6CidrBlock", "destinationIpv6CidrBlock", Kind::Str, optional, None;
} }

shape! { DeleteRouteServerEndpointRequest {
    0 route_server_endpoint_id: Str, Str, "RouteServerEndpointId", "RouteServerEndpointId", "RouteServerEndpointId", Kind::Str, required, None;
    1 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DeleteRouteServerEndpointResult {
    0 route_server_endpoint: RouteServerEndpoint, Struct, "RouteServerEndpoint", "RouteServerEndpoint", "routeServerEndpoint", Kind::Struct(RouteServerEndpoint::DEF), optional, None;
} }

shape! { DeleteRouteServerPeerRequest {
    0 route_server_peer_id: Str, Str, "RouteServerPeerId", "RouteServerPeerId", "RouteServerPeerId", Kind::Str, required, None;
    1 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DeleteRouteServerPeerResult {
    0 route_server_peer: RouteServerPeer, Struct, "RouteServerPeer", "RouteServerPeer", "routeServerPeer", Kind::Struct(RouteServerPeer::DEF), optional, None;
} }

shape! { DeleteRouteServerRequest {
    0 route_server_id: Str, Str, "RouteServerId", "RouteServerId", "RouteServerId", Kind::Str, required, None;
    1 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DeleteRouteServerResult {
    0 route_server: RouteServer, Struct, "RouteServer", "RouteServer", "routeServer", Kind::Struct(RouteServer::DEF), optional, None;
} }

shape! { DeleteRouteTableRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
    1 route_table_id: Str, Str, "RouteTableId", "RouteTableId", "routeTableId", Kind::Str, required, Some(&Rule::Id(&ids::ROUTE_TABLE));
} }

shape! { DeleteSecondaryNetworkRequest {
    0 client_token: Str, Str, "ClientToken", "ClientToken", "ClientToken", Kind::Str, optional, None;
    1 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    2 secondary_network_id: Str, Str, "SecondaryNetworkId", "SecondaryNetworkId", "SecondaryNetworkId", Kind::Str, required, None;
} }

shape! { DeleteSecondaryNetworkResult {
    0 secondary_network: SecondaryNetwork, Struct, "SecondaryNetwork", "SecondaryNetwork", "secondaryNetwork", Kind::Struct(SecondaryNetwork::DEF), optional, None;
    1 client_token: Str, Str, "ClientToken", "ClientToken", "clientToken", Kind::Str, optional, None;
} }

shape! { DeleteSecondarySubnetRequest {
    0 client_token: Str, Str, "ClientToken", "ClientToken", "ClientToken", Kind::Str, optional, None;
    1 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    2 secondary_subnet_id: Str, Str, "SecondarySubnetId", "SecondarySubnetId", "SecondarySubnetId", Kind::Str, required, None;
} }

shape! { DeleteSecondarySubnetResult {
    0 secondary_subnet: SecondarySubnet, Struct, "SecondarySubnet", "SecondarySubnet", "secondarySubnet", Kind::Struct(SecondarySubnet::DEF), optional, None;
    1 client_token: Str, Str, "ClientToken", "ClientToken", "clientToken", Kind::Str, optional, None;
} }

shape! { DeleteSecurityGroupRequest {
    0 group_id: Str, Str, "GroupId", "GroupId", "GroupId", Kind::Str, optional, Some(&Rule::Id(&ids::SECURITY_GROUP));
    1 group_name: Str, Str, "GroupName", "GroupName", "GroupName", Kind::Str, optional, None;
    2 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
} }

shape! { DeleteSecurityGroupResult {
    0 r#return: bool, Bool, "Return", "Return", "return", Kind::Bool, optional, None;
    1 group_id: Str, Str, "GroupId", "GroupId", "groupId", Kind::Str, optional, Some(&Rule::Id(&ids::SECURITY_GROUP));
} }

shape! { DeleteSnapshotRequest {
    0 snapshot_id: Str, Str, "SnapshotId", "SnapshotId", "SnapshotId", Kind::Str, required, Some(&Rule::Id(&ids::SNAPSHOT));
    1 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
} }

shape! { DeleteSnapshotReturnCode {
    0 snapshot_id: Str, Str, "SnapshotId", "SnapshotId", "snapshotId", Kind::Str, optional, Some(&Rule::Id(&ids::SNAPSHOT));
    1 return_code: Str, Str, "ReturnCode", "ReturnCode", "returnCode", Kind::Str, optional, Some(&Rule::Enum(&enums::SNAPSHOT_RETURN_CODES));
} }

shape! { DeleteSpotDatafeedSubscriptionRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
} }

shape! { DeleteSubnetCidrReservationRequest {
    0 subnet_cidr_reservation_id: Str, Str, "SubnetCidrReservationId", "SubnetCidrReservationId", "SubnetCidrReservationId", Kind::Str, required, None;
    1 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DeleteSubnetCidrReservationResult {
    0 deleted_subnet_cidr_reservation: SubnetCidrReservation, Struct, "DeletedSubnetCidrReservation", "DeletedSubnetCidrReservation", "deletedSubnetCidrReservation", Kind::Struct(SubnetCidrReservation::DEF), optional, None;
} }

shape! { DeleteSubnetRequest {
    0 subnet_id: Str, Str, "SubnetId", "SubnetId", "SubnetId", Kind::Str, required, Some(&Rule::Id(&ids::SUBNET));
    1 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
} }

shape! { DeleteTagsRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
    1 resources: Vec<Str>, Strs, "Resources", "ResourceId", "resourceId", Kind::List(&Item(Kind::Str, tag!("item"), None)), required, None;
    2 tags: Vec<Tag>, Structs, "Tags", "Tag", "tag", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
} }

shape! { DeleteTrafficMirrorFilterRequest {
    0 traffic_mirror_filter_id: Str, Str, "TrafficMirrorFilterId", "TrafficMirrorFilterId", "TrafficMirrorFilterId", Kind::Str, required, None;
    1 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DeleteTrafficMirrorFilterResult {
    0 traffic_mirror_filter_id: Str, Str, "TrafficMirrorFilterId", "TrafficMirrorFilterId", "trafficMirrorFilterId", Kind::Str, optional, None;
} }

shape! { DeleteTrafficMirrorFilterRuleRequest {
    0 traffic_mirror_filter_rule_id: Str, Str, "TrafficMirrorFilterRuleId", "TrafficMirrorFilterRuleId", "TrafficMirrorFilterRuleId", Kind::Str, required, None;
    1 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DeleteTrafficMirrorFilterRuleResult {
    0 traffic_mirror_filter_rule_id: Str, Str, "TrafficMirrorFilterRuleId", "TrafficMirrorFilterRuleId", "trafficMirrorFilterRuleId", Kind::Str, optional, None;
} }

shape! { DeleteTrafficMirrorSessionRequest {
    0 traffic_mirror_session_id: Str, Str, "TrafficMirrorSessionId", "TrafficMirrorSessionId", "TrafficMirrorSessionId", Kind::Str, required, None;
    1 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DeleteTrafficMirrorSessionResult {
    0 traffic_mirror_session_id: Str, Str, "TrafficMirrorSessionId", "TrafficMirrorSessionId", "trafficMirrorSessionId", Kind::Str, optional, None;
} }

shape! { DeleteTrafficMirrorTargetRequest {
    0 traffic_mirror_target_id: Str, Str, "TrafficMirrorTargetId", "TrafficMirrorTargetId", "TrafficMirrorTargetId", Kind::Str, required, None;
    1 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DeleteTrafficMirrorTargetResult {
    0 traffic_mirror_target_id: Str, Str, "TrafficMirrorTargetId", "TrafficMirrorTargetId", "trafficMirrorTargetId", Kind::Str, optional, None;
} }

shape! { DeleteTransitGatewayClientVpnAttachmentRequest {
    0 transit_gateway_attachment_id: Str, Str, "TransitGatewayAttachmentId", "TransitGatewayAttachmentId", "TransitGatewayAttachmentId", Kind::Str, required, Some(&Rule::Id(&ids::TRANSIT_GATEWAY_ATTACHMENT));
    1 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DeleteTransitGatewayClientVpnAttachmentResult {
    0 transit_gateway_client_vpn_attachment: TransitGatewayClientVpnAttachment, Struct, "TransitGatewayClientVpnAttachment", "TransitGatewayClientVpnAttachment", "transitGatewayClientVpnAttachment", Kind::Struct(TransitGatewayClientVpnAttachment::DEF), optional, None;
} }

shape! { DeleteTransitGatewayConnectPeerRequest {
    0 transit_gateway_connect_peer_id: Str, Str, "TransitGatewayConnectPeerId", "TransitGatewayConnectPeerId", "TransitGatewayConnectPeerId", Kind::Str, required, None;
    1 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DeleteTransitGatewayConnectPeerResult {
    0 transit_gateway_connect_peer: TransitGatewayConnectPeer, Struct, "TransitGatewayConnectPeer", "TransitGatewayConnectPeer", "transitGatewayConnectPeer", Kind::Struct(TransitGatewayConnectPeer::DEF), optional, None;
} }

shape! { DeleteTransitGatewayConnectRequest {
    0 transit_gateway_attachment_id: Str, Str, "TransitGatewayAttachmentId", "TransitGatewayAttachmentId", "TransitGatewayAttachmentId", Kind::Str, required, Some(&Rule::Id(&ids::TRANSIT_GATEWAY_ATTACHMENT));
    1 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DeleteTransitGatewayConnectResult {
    0 transit_gateway_connect: TransitGatewayConnect, Struct, "TransitGatewayConnect", "TransitGatewayConnect", "transitGatewayConnect", Kind::Struct(TransitGatewayConnect::DEF), optional, None;
} }

shape! { DeleteTransitGatewayMeteringPolicyEntryRequest {
    0 transit_gateway_metering_policy_id: Str, Str, "TransitGatewayMeteringPolicyId", "TransitGatewayMeteringPolicyId", "TransitGatewayMeteringPolicyId", Kind::Str, required, None;
    1 policy_rule_number: i32, Int, "PolicyRuleNumber", "PolicyRuleNumber", "PolicyRuleNumber", Kind::Int, required, None;
    2 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DeleteTransitGatewayMeteringPolicyEntryResult {
    0 transit_gateway_metering_policy_entry: TransitGatewayMeteringPolicyEntry, Struct, "TransitGatewayMeteringPolicyEntry", "TransitGatewayMeteringPolicyEntry", "transitGatewayMeteringPolicyEntry", Kind::Struct(TransitGatewayMeteringPolicyEntry::DEF), optional, None;
} }

shape! { DeleteTransitGatewayMeteringPolicyRequest {
    0 transit_gateway_metering_policy_id: Str, Str, "TransitGatewayMeteringPolicyId", "TransitGatewayMeteringPolicyId", "TransitGatewayMeteringPolicyId", Kind::Str, required, None;
    1 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DeleteTransitGatewayMeteringPolicyResult {
    0 transit_gateway_metering_policy: TransitGatewayMeteringPolicy, Struct, "TransitGatewayMeteringPolicy", "TransitGatewayMeteringPolicy", "transitGatewayMeteringPolicy", Kind::Struct(TransitGatewayMeteringPolicy::DEF), optional, None;
} }

shape! { DeleteTransitGatewayMulticastDomainRequest {
    0 transit_gateway_multicast_domain_id: Str, Str, "TransitGatewayMulticastDomainId", "TransitGatewayMulticastDomainId", "TransitGatewayMulticastDomainId", Kind::Str, required, None;
    1 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DeleteTransitGatewayMulticastDomainResult {
    0 transit_gateway_multicast_domain: TransitGatewayMulticastDomain, Struct, "TransitGatewayMulticastDomain", "TransitGatewayMulticastDomain", "transitGatewayMulticastDomain", Kind::Struct(TransitGatewayMulticastDomain::DEF), optional, None;
} }

shape! { DeleteTransitGatewayNetworkFunctionAttachmentRequest {
    0 transit_gateway_attachment_id: Str, Str, "TransitGatewayAttachmentId", "TransitGatewayAttachmentId", "TransitGatewayAttachmentId", Kind::Str, required, Some(&Rule::Id(&ids::TRANSIT_GATEWAY_ATTACHMENT));
    1 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DeleteTransitGatewayNetworkFunctionAttachmentResult {
    0 transit_gateway_network_function_attachment: TransitGatewayNetworkFunctionAttachment, Struct, "TransitGatewayNetworkFunctionAttachment", "TransitGatewayNetworkFunctionAttachment", "transitGatewayNetworkFunctionAttachment", Kind::Struct(TransitGatewayNetworkFunctionAttachment::DEF), optional, None;
} }

shape! { DeleteTransitGatewayPeeringAttachmentRequest {
    0 transit_gateway_attachment_id: Str, Str, "TransitGatewayAttachmentId", "TransitGatewayAttachmentId", "TransitGatewayAttachmentId", Kind::Str, required, Some(&Rule::Id(&ids::TRANSIT_GATEWAY_ATTACHMENT));
    1 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DeleteTransitGatewayPeeringAttachmentResult {
    0 transit_gateway_peering_attachment: TransitGatewayPeeringAttachment, Struct, "TransitGatewayPeeringAttachment", "TransitGatewayPeeringAttachment", "transitGatewayPeeringAttachment", Kind::Struct(TransitGatewayPeeringAttachment::DEF), optional, None;
} }

shape! { DeleteTransitGatewayPolicyTableEntryRequest {
    0 transit_gateway_policy_table_id: Str, Str, "TransitGatewayPolicyTableId", "TransitGatewayPolicyTableId", "TransitGatewayPolicyTableId", Kind::Str, required, None;
    1 policy_rule_number: Str, Str, "PolicyRuleNumber", "PolicyRuleNumber", "PolicyRuleNumber", Kind::Str, required, None;
    2 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DeleteTransitGatewayPolicyTableEntryResult {
    0 transit_gateway_policy_table_entry: TransitGatewayPolicyTableEntry, Struct, "TransitGatewayPolicyTableEntry", "TransitGatewayPolicyTableEntry", "transitGatewayPolicyTableEntry", Kind::Struct(TransitGatewayPolicyTableEntry::DEF), optional, None;
} }

shape! { DeleteTransitGatewayPolicyTableRequest {
    0 transit_gateway_policy_table_id: Str, Str, "TransitGatewayPolicyTableId", "TransitGatewayPolicyTableId", "TransitGatewayPolicyTableId", Kind::Str, required, None;
    1 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DeleteTransitGatewayPolicyTableResult {
    0 transit_gateway_policy_table: TransitGatewayPolicyTable, Struct, "TransitGatewayPolicyTable", "TransitGatewayPolicyTable", "transitGatewayPolicyTable", Kind::Struct(TransitGatewayPolicyTable::DEF), optional, None;
} }

shape! { DeleteTransitGatewayPrefixListReferenceRequest {
    0 transit_gateway_route_table_id: Str, Str, "TransitGatewayRouteTableId", "TransitGatewayRouteTableId", "TransitGatewayRouteTableId", Kind::Str, required, None;
    1 prefix_list_id: Str, Str, "PrefixListId", "PrefixListId", "PrefixListId", Kind::Str, required, Some(&Rule::Id(&ids::PREFIX_LIST));
    2 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DeleteTransitGatewayPrefixListReferenceResult {
    0 transit_gateway_prefix_list_reference: TransitGatewayPrefixListReference, Struct, "TransitGatewayPrefixListReference", "TransitGatewayPrefixListReference", "transitGatewayPrefixListReference", Kind::Struct(TransitGatewayPrefixListReference::DEF), optional, None;
} }

shape! { DeleteTransitGatewayRequest {
    0 transit_gateway_id: Str, Str, "TransitGatewayId", "TransitGatewayId", "TransitGatewayId", Kind::Str, required, Some(&Rule::Id(&ids::TRANSIT_GATEWAY));
    1 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DeleteTransitGatewayResult {
    0 transit_gateway: TransitGateway, Struct, "TransitGateway", "TransitGateway", "transitGateway", Kind::Struct(TransitGateway::DEF), optional, None;
} }

shape! { DeleteTransitGatewayRouteRequest {
    0 transit_gateway_route_table_id: Str, Str, "TransitGatewayRouteTableId", "TransitGatewayRouteTableId", "TransitGatewayRouteTableId", Kind::Str, required, None;
    1 destination_cidr_block: Str, Str, "DestinationCidrBlock", "DestinationCidrBlock", "DestinationCidrBlock", Kind::Str, required, None;
    2 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DeleteTransitGatewayRouteResult {
    0 route: TransitGatewayRoute, Struct, "Route", "Route", "route", Kind::Struct(TransitGatewayRoute::DEF), optional, None;
} }

shape! { DeleteTransitGatewayRouteTableAnnouncementRequest {
    0 transit_gateway_route_table_announcement_id: Str, Str, "TransitGatewayRouteTableAnnouncementId", "TransitGatewayRouteTableAnnouncementId", "TransitGatewayRouteTableAnnouncementId", Kind::Str, required, None;
    1 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DeleteTransitGatewayRouteTableAnnouncementResult {
    0 transit_gateway_route_table_announcement: TransitGatewayRouteTableAnnouncement, Struct, "TransitGatewayRouteTableAnnouncement", "TransitGatewayRouteTableAnnouncement", "transitGatewayRouteTableAnnouncement", Kind::Struct(TransitGatewayRouteTableAnnouncement::DEF), optional, None;
} }

shape! { DeleteTransitGatewayRouteTableRequest {
    0 transit_gateway_route_table_id: Str, Str, "TransitGatewayRouteTableId", "TransitGatewayRouteTableId", "TransitGatewayRouteTableId", Kind::Str, required, None;
    1 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DeleteTransitGatewayRouteTableResult {
    0 transit_gateway_route_table: TransitGatewayRouteTable, Struct, "TransitGatewayRouteTable", "TransitGatewayRouteTable", "transitGatewayRouteTable", Kind::Struct(TransitGatewayRouteTable::DEF), optional, None;
} }

shape! { DeleteTransitGatewayVpcAttachmentRequest {
    0 transit_gateway_attachment_id: Str, Str, "TransitGatewayAttachmentId", "TransitGatewayAttachmentId", "TransitGatewayAttachmentId", Kind::Str, required, Some(&Rule::Id(&ids::TRANSIT_GATEWAY_ATTACHMENT));
    1 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DeleteTransitGatewayVpcAttachmentResult {
    0 transit_gateway_vpc_attachment: TransitGatewayVpcAttachment, Struct, "TransitGatewayVpcAttachment", "TransitGatewayVpcAttachment", "transitGatewayVpcAttachment", Kind::Struct(TransitGatewayVpcAttachment::DEF), optional, None;
} }

shape! { DeleteVerifiedAccessEndpointRequest {
    0 verified_access_endpoint_id: Str, Str, "VerifiedAccessEndpointId", "VerifiedAccessEndpointId", "VerifiedAccessEndpointId", Kind::Str, required, None;
    1 client_token: Str, Str, "ClientToken", "ClientToken", "ClientToken", Kind::Str, optional, None;
    2 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DeleteVerifiedAccessEndpointResult {
    0 verified_access_endpoint: VerifiedAccessEndpoint, Struct, "VerifiedAccessEndpoint", "VerifiedAccessEndpoint", "verifiedAccessEndpoint", Kind::Struct(VerifiedAccessEndpoint::DEF), optional, None;
} }

shape! { DeleteVerifiedAccessGroupRequest {
    0 verified_access_group_id: Str, Str, "VerifiedAccessGroupId", "VerifiedAccessGroupId", "VerifiedAccessGroupId", Kind::Str, required, None;
    1 client_token: Str, Str, "ClientToken", "ClientToken", "ClientToken", Kind::Str, optional, None;
    2 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DeleteVerifiedAccessGroupResult {
    0 verified_access_group: VerifiedAccessGroup, Struct, "VerifiedAccessGroup", "VerifiedAccessGroup", "verifiedAccessGroup", Kind::Struct(VerifiedAccessGroup::DEF), optional, None;
} }

shape! { DeleteVerifiedAccessInstanceRequest {
    0 verified_access_instance_id: Str, Str, "VerifiedAccessInstanceId", "VerifiedAccessInstanceId", "VerifiedAccessInstanceId", Kind::Str, required, None;
    1 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    2 client_token: Str, Str, "ClientToken", "ClientToken", "ClientToken", Kind::Str, optional, None;
} }

shape! { DeleteVerifiedAccessInstanceResult {
    0 verified_access_instance: VerifiedAccessInstance, Struct, "VerifiedAccessInstance", "VerifiedAccessInstance", "verifiedAccessInstance", Kind::Struct(VerifiedAccessInstance::DEF), optional, None;
} }

shape! { DeleteVerifiedAccessTrustProviderRequest {
    0 verified_access_trust_provider_id: Str, Str, "VerifiedAccessTrustProviderId", "VerifiedAccessTrustProviderId", "VerifiedAccessTrustProviderId", Kind::Str, required, None;
    1 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    2 client_token: Str, Str, "ClientToken", "ClientToken", "ClientToken", Kind::Str, optional, None;
} }

shape! { DeleteVerifiedAccessTrustProviderResult {
    0 verified_access_trust_provider: VerifiedAccessTrustProvider, Struct, "VerifiedAccessTrustProvider", "VerifiedAccessTrustProvider", "verifiedAccessTrustProvider", Kind::Struct(VerifiedAccessTrustProvider::DEF), optional, None;
} }

shape! { DeleteVolumeRequest {
    0 volume_id: Str, Str, "VolumeId", "VolumeId", "VolumeId", Kind::Str, required, Some(&Rule::Id(&ids::VOLUME));
    1 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
} }

shape! { DeleteVpcBlockPublicAccessExclusionRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 exclusion_id: Str, Str, "ExclusionId", "ExclusionId", "ExclusionId", Kind::Str, required, None;
} }

shape! { DeleteVpcBlockPublicAccessExclusionResult {
    0 vpc_block_public_access_exclusion: VpcBlockPublicAccessExclusion, Struct, "VpcBlockPublicAccessExclusion", "VpcBlockPublicAccessExclusion", "vpcBlockPublicAccessExclusion", Kind::Struct(VpcBlockPublicAccessExclusion::DEF), optional, None;
} }

shape! { DeleteVpcEncryptionControlRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 vpc_encryption_control_id: Str, Str, "VpcEncryptionControlId", "VpcEncryptionControlId", "VpcEncryptionControlId", Kind::Str, required, None;
} }

shape! { DeleteVpcEncryptionControlResult {
    0 vpc_encryption_control: VpcEncryptionControl, Struct, "VpcEncryptionControl", "VpcEncryptionControl", "vpcEncryptionControl", Kind::Struct(VpcEncryptionControl::DEF), optional, None;
} }

shape! { DeleteVpcEndpointConnectionNotificationsRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 connection_notification_ids: Vec<Str>, Strs, "ConnectionNotificationIds", "ConnectionNotificationId", "ConnectionNotificationId", Kind::List(&Item(Kind::Str, tag!("item"), None)), required, None;
} }

shape! { DeleteVpcEndpointConnectionNotificationsResult {
    0 unsuccessful: Vec<UnsuccessfulItem>, Structs, "Unsuccessful", "Unsuccessful", "unsuccessful", Kind::List(&Item(Kind::Struct(UnsuccessfulItem::DEF), tag!("item"), None)), optional, None;
} }

shape! { DeleteVpcEndpointServiceConfigurationsRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 service_ids: Vec<Str>, Strs, "ServiceIds", "ServiceId", "ServiceId", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Id(&ids::VPC_ENDPOINT_SERVICE)))), required, None;
} }

shape! { DeleteVpcEndpointServiceConfigurationsResult {
    0 unsuccessful: Vec<UnsuccessfulItem>, Structs, "Unsuccessful", "Unsuccessful", "unsuccessful", Kind::List(&Item(Kind::Struct(UnsuccessfulItem::DEF), tag!("item"), None)), optional, None;
} }

shape! { DeleteVpcEndpointsRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 vpc_endpoint_ids: Vec<Str>, Strs, "VpcEndpointIds", "VpcEndpointId", "VpcEndpointId", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Id(&ids::VPC_ENDPOINT)))), required, None;
} }

shape! { DeleteVpcEndpointsResult {
    0 unsuccessful: Vec<UnsuccessfulItem>, Structs, "Unsuccessful", "Unsuccessful", "unsuccessful", Kind::List(&Item(Kind::Struct(UnsuccessfulItem::DEF), tag!("item"), None)), optional, None;
} }

shape! { DeleteVpcPeeringConnectionRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
    1 vpc_peering_connection_id: Str, Str, "VpcPeeringConnectionId", "VpcPeeringConnectionId", "vpcPeeringConnectionId", Kind::Str, required, Some(&Rule::Id(&ids::VPC_PEERING_CONNECTION));
} }

shape! { DeleteVpcPeeringConnectionResult {
    0 r#return: bool, Bool, "Return", "Return", "return", Kind::Bool, optional, None;
} }

shape! { DeleteVpcRequest {
    0 vpc_id: Str, Str, "VpcId", "VpcId", "VpcId", Kind::Str, required, Some(&Rule::Id(&ids::VPC));
    1 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
} }

shape! { DeleteVpnConcentratorRequest {
    0 vpn_concentrator_id: Str, Str, "VpnConcentratorId", "VpnConcentratorId", "VpnConcentratorId", Kind::Str, required, None;
    1 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DeleteVpnConcentratorResult {
    0 r#return: bool, Bool, "Return", "Return", "return", Kind::Bool, optional, None;
} }

shape! { DeleteVpnConnectionRequest {
    0 vpn_connection_id: Str, Str, "VpnConnectionId", "VpnConnectionId", "VpnConnectionId", Kind::Str, required, None;
    1 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
} }

shape! { DeleteVpnConnectionRouteRequest {
    0 destination_cidr_block: Str, Str, "DestinationCidrBlock", "DestinationCidrBlock", "DestinationCidrBlock", Kind::Str, required, None;
    1 vpn_connection_id: Str, Str, "VpnConnectionId", "VpnConnectionId", "VpnConnectionId", Kind::Str, required, None;
} }

shape! { DeleteVpnGatewayRequest {
    0 vpn_gateway_id: Str, Str, "VpnGatewayId", "VpnGatewayId", "VpnGatewayId", Kind::Str, required, None;
    1 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
} }

shape! { DeprecationTimeCondition {
    0 maximum_days_since_deprecated: i32, Int, "MaximumDaysSinceDeprecated", "MaximumDaysSinceDeprecated", "maximumDaysSinceDeprecated", Kind::Int, optional, Some(&Rule::Range(0, 2147483647));
} }

shape! { DeprecationTimeConditionRequest {
    0 maximum_days_since_deprecated: i32, Int, "MaximumDaysSinceDeprecated", "MaximumDaysSinceDeprecated", "MaximumDaysSinceDeprecated", Kind::Int, optional, Some(&Rule::Range(0, 2147483647));
} }

shape! { DeprovisionByoipCidrRequest {
    0 cidr: Str, Str, "Cidr", "Cidr", "Cidr", Kind::Str, required, None;
    1 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DeprovisionByoipCidrResult {
    0 byoip_cidr: ByoipCidr, Struct, "ByoipCidr", "ByoipCidr", "byoipCidr", Kind::Struct(ByoipCidr::DEF), optional, None;
} }

shape! { DeprovisionIpamByoasnRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 ipam_id: Str, Str, "IpamId", "IpamId", "IpamId", Kind::Str, required, None;
    2 asn: Str, Str, "Asn", "Asn", "Asn", Kind::Str, required, None;
} }

shape! { DeprovisionIpamByoasnResult {
    0 byoasn: Byoasn, Struct, "Byoasn", "Byoasn", "byoasn", Kind::Struct(Byoasn::DEF), optional, None;
} }

shape! { DeprovisionIpamPoolCidrRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 ipam_pool_id: Str, Str, "IpamPoolId", "IpamPoolId", "IpamPoolId", Kind::Str, required, None;
    2 cidr: Str, Str, "Cidr", "Cidr", "Cidr", Kind::Str, optional, None;
} }

shape! { DeprovisionIpamPoolCidrResult {
    0 ipam_pool_cidr: IpamPoolCidr, Struct, "IpamPoolCidr", "IpamPoolCidr", "ipamPoolCidr", Kind::Struct(IpamPoolCidr::DEF), optional, None;
} }

shape! { DeprovisionPublicIpv4PoolCidrRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 pool_id: Str, Str, "PoolId", "PoolId", "PoolId", Kind::Str, required, None;
    2 cidr: Str, Str, "Cidr", "Cidr", "Cidr", Kind::Str, required, None;
} }

shape! { DeprovisionPublicIpv4PoolCidrResult {
    0 pool_id: Str, Str, "PoolId", "PoolId", "poolId", Kind::Str, optional, None;
    1 deprovisioned_addresses: Vec<Str>, Strs, "DeprovisionedAddresses", "DeprovisionedAddressSet", "deprovisionedAddressSet", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
} }

shape! { DeregisterImageRequest {
    0 image_id: Str, Str, "ImageId", "ImageId", "ImageId", Kind::Str, required, Some(&Rule::Id(&ids::IMAGE));
    1 delete_associated_snapshots: bool, Bool, "DeleteAssociatedSnapshots", "DeleteAssociatedSnapshots", "DeleteAssociatedSnapshots", Kind::Bool, optional, None;
    2 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
} }

shape! { DeregisterImageResult {
    0 r#return: bool, Bool, "Return", "Return", "return", Kind::Bool, optional, None;
    1 delete_snapshot_results: Vec<DeleteSnapshotReturnCode>, Structs, "DeleteSnapshotResults", "DeleteSnapshotResultSet", "deleteSnapshotResultSet", Kind::List(&Item(Kind::Struct(DeleteSnapshotReturnCode::DEF), tag!("item"), None)), optional, None;
} }

shape! { DeregisterInstanceEventNotificationAttributesRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 instance_tag_attribute: DeregisterInstanceTagAttributeRequest, Struct, "InstanceTagAttribute", "InstanceTagAttribute", "InstanceTagAttribute", Kind::Struct(DeregisterInstanceTagAttributeRequest::DEF), required, None;
} }

shape! { DeregisterInstanceEventNotificationAttributesResult {
    0 instance_tag_attribute: InstanceTagNotificationAttribute, Struct, "InstanceTagAttribute", "InstanceTagAttribute", "instanceTagAttribute", Kind::Struct(InstanceTagNotificationAttribute::DEF), optional, None;
} }

shape! { DeregisterInstanceTagAttributeRequest {
    0 include_all_tags_of_instance: bool, Bool, "IncludeAllTagsOfInstance", "IncludeAllTagsOfInstance", "IncludeAllTagsOfInstance", Kind::Bool, optional, None;
    1 instance_tag_keys: Vec<Str>, Strs, "InstanceTagKeys", "InstanceTagKey", "InstanceTagKey", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
} }

shape! { DeregisterTransitGatewayMulticastGroupMembersRequest {
    0 transit_gateway_multicast_domain_id: Str, Str, "TransitGatewayMulticastDomainId", "TransitGatewayMulticastDomainId", "TransitGatewayMulticastDomainId", Kind::Str, optional, None;
    1 group_ip_address: Str, Str, "GroupIpAddress", "GroupIpAddress", "GroupIpAddress", Kind::Str, optional, None;
    2 network_interface_ids: Vec<Str>, Strs, "NetworkInterfaceIds", "NetworkInterfaceIds", "NetworkInterfaceIds", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Id(&ids::NETWORK_INTERFACE)))), optional, None;
    3 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DeregisterTransitGatewayMulticastGroupMembersResult {
    0 deregistered_multicast_group_members: TransitGatewayMulticastDeregisteredGroupMembers, Struct, "DeregisteredMulticastGroupMembers", "DeregisteredMulticastGroupMembers", "deregisteredMulticastGroupMembers", Kind::Struct(TransitGatewayMulticastDeregisteredGroupMembers::DEF), optional, None;
} }

shape! { DeregisterTransitGatewayMulticastGroupSourcesRequest {
    0 transit_gateway_multicast_domain_id: Str, Str, "TransitGatewayMulticastDomainId", "TransitGatewayMulticastDomainId", "TransitGatewayMulticastDomainId", Kind::Str, optional, None;
    1 group_ip_address: Str, Str, "GroupIpAddress", "GroupIpAddress", "GroupIpAddress", Kind::Str, optional, None;
    2 network_interface_ids: Vec<Str>, Strs, "NetworkInterfaceIds", "NetworkInterfaceIds", "NetworkInterfaceIds", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Id(&ids::NETWORK_INTERFACE)))), optional, None;
    3 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DeregisterTransitGatewayMulticastGroupSourcesResult {
    0 deregistered_multicast_group_sources: TransitGatewayMulticastDeregisteredGroupSources, Struct, "DeregisteredMulticastGroupSources", "DeregisteredMulticastGroupSources", "deregisteredMulticastGroupSources", Kind::Struct(TransitGatewayMulticastDeregisteredGroupSources::DEF), optional, None;
} }

shape! { DescribeAccountAttributesRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
    1 attribute_names: Vec<Str>, Strs, "AttributeNames", "AttributeName", "attributeName", Kind::List(&Item(Kind::Str, tag!("attributeName"), Some(&Rule::Enum(&enums::ACCOUNT_ATTRIBUTE_NAME)))), optional, None;
} }

shape! { DescribeAccountAttributesResult {
    0 account_attributes: Vec<AccountAttribute>, Structs, "AccountAttributes", "AccountAttributeSet", "accountAttributeSet", Kind::List(&Item(Kind::Struct(AccountAttribute::DEF), tag!("item"), None)), optional, None;
} }

shape! { DescribeAccountVpcEncryptionControlRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DescribeAccountVpcEncryptionControlResult {
    0 account_vpc_encryption_control: AccountVpcEncryptionControl, Struct, "AccountVpcEncryptionControl", "AccountVpcEncryptionControl", "accountVpcEncryptionControl", Kind::Struct(AccountVpcEncryptionControl::DEF), optional, None;
} }

shape! { DescribeAddressTransfersRequest {
    0 allocation_ids: Vec<Str>, Strs, "AllocationIds", "AllocationId", "AllocationId", Kind::List(&Item(Kind::Str, tag!("AllocationId"), Some(&Rule::Id(&ids::ALLOCATION)))), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    2 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(5, 1000));
    3 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DescribeAddressTransfersResult {
    0 address_transfers: Vec<AddressTransfer>, Structs, "AddressTransfers", "AddressTransferSet", "addressTransferSet", Kind::List(&Item(Kind::Struct(AddressTransfer::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { DescribeAddressesAttributeRequest {
    0 allocation_ids: Vec<Str>, Strs, "AllocationIds", "AllocationId", "AllocationId", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Id(&ids::ALLOCATION)))), optional, None;
    1 attribute: Str, Str, "Attribute", "Attribute", "Attribute", Kind::Str, optional, Some(&Rule::Enum(&enums::ADDRESS_ATTRIBUTE_NAME));
    2 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    3 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(1, 1000));
    4 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DescribeAddressesAttributeResult {
    0 addresses: Vec<AddressAttribute>, Structs, "Addresses", "AddressSet", "addressSet", Kind::List(&Item(Kind::Struct(AddressAttribute::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { DescribeAddressesRequest {
    0 public_ips: Vec<Str>, Strs, "PublicIps", "PublicIp", "PublicIp", Kind::List(&Item(Kind::Str, tag!("PublicIp"), None)), optional, None;
    1 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
    2 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    3 allocation_ids: Vec<Str>, Strs, "AllocationIds", "AllocationId", "AllocationId", Kind::List(&Item(Kind::Str, tag!("AllocationId"), Some(&Rule::Id(&ids::ALLOCATION)))), optional, None;
} }

shape! { DescribeAddressesResult {
    0 addresses: Vec<Address>, Structs, "Addresses", "AddressesSet", "addressesSet", Kind::List(&Item(Kind::Struct(Address::DEF), tag!("item"), None)), optional, None;
} }

shape! { DescribeAggregateIdFormatRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DescribeAggregateIdFormatResult {
    0 use_long_ids_aggregated: bool, Bool, "UseLongIdsAggregated", "UseLongIdsAggregated", "useLongIdsAggregated", Kind::Bool, optional, None;
    1 statuses: Vec<IdFormat>, Structs, "Statuses", "StatusSet", "statusSet", Kind::List(&Item(Kind::Struct(IdFormat::DEF), tag!("item"), None)), optional, None;
} }

shape! { DescribeApplicationStatusCheckAssociationsRequest {
    0 application_status_check_ids: Vec<Str>, Strs, "ApplicationStatusCheckIds", "ApplicationStatusCheckId", "ApplicationStatusCheckId", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    1 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    2 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(5, 1000));
    3 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    4 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DescribeApplicationStatusCheckAssociationsResult {
    0 associations: Vec<ApplicationStatusCheckAssociationObject>, Structs, "Associations", "AssociationSet", "associationSet", Kind::List(&Item(Kind::Struct(ApplicationStatusCheckAssociationObject::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
    2 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
} }

shape! { DescribeApplicationStatusChecksRequest {
    0 application_status_check_ids: Vec<Str>, Strs, "ApplicationStatusCheckIds", "ApplicationStatusCheckId", "ApplicationStatusCheckId", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    1 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    2 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(5, 100));
    3 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    4 include_all: bool, Bool, "IncludeAll", "IncludeAll", "IncludeAll", Kind::Bool, optional, None;
    5 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DescribeApplicationStatusChecksResult {
    0 application_status_checks: Vec<ApplicationStatusCheckResponseObject>, Structs, "ApplicationStatusChecks", "ApplicationStatusCheckSet", "applicationStatusCheckSet", Kind::List(&Item(Kind::Struct(ApplicationStatusCheckResponseObject::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { DescribeApplicationStatusRequest {
    0 instance_ids: Vec<Str>, Strs, "InstanceIds", "InstanceId", "InstanceId", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Id(&ids::INSTANCE)))), optional, None;
    1 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    2 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(1, 100));
    3 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    4 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DescribeApplicationStatusResult {
    0 application_statuses: ApplicationStatusesResponseType, Struct, "ApplicationStatuses", "ApplicationStatusesResponseType", "applicationStatusesResponseType", Kind::Struct(ApplicationStatusesResponseType::DEF), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { DescribeAvailabilityZonesRequest {
    0 zone_names: Vec<Str>, Strs, "ZoneNames", "ZoneName", "ZoneName", Kind::List(&Item(Kind::Str, tag!("ZoneName"), None)), optional, None;
    1 zone_ids: Vec<Str>, Strs, "ZoneIds", "ZoneId", "ZoneId", Kind::List(&Item(Kind::Str, tag!("ZoneId"), None)), optional, None;
    2 all_availability_zones: bool, Bool, "AllAvailabilityZones", "AllAvailabilityZones", "AllAvailabilityZones", Kind::Bool, optional, None;
    3 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
    4 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
} }

shape! { DescribeAvailabilityZonesResult {
    0 availability_zones: Vec<AvailabilityZone>, Structs, "AvailabilityZones", "AvailabilityZoneInfo", "availabilityZoneInfo", Kind::List(&Item(Kind::Struct(AvailabilityZone::DEF), tag!("item"), None)), optional, None;
} }

shape! { DescribeAwsNetworkPerformanceMetricSubscriptionsRequest {
    0 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(0, 100));
    1 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    2 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    3 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DescribeAwsNetworkPerformanceMetricSubscriptionsResult {
    0 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
    1 subscriptions: Vec<Subscription>, Structs, "Subscriptions", "SubscriptionSet", "subscriptionSet", Kind::List(&Item(Kind::Struct(Subscription::DEF), tag!("item"), None)), optional, None;
} }

shape! { DescribeBundleTasksRequest {
    0 bundle_ids: Vec<Str>, Strs, "BundleIds", "BundleId", "BundleId", Kind::List(&Item(Kind::Str, tag!("BundleId"), None)), optional, None;
    1 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
    2 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
} }

shape! { DescribeBundleTasksResult {
    0 bundle_tasks: Vec<BundleTask>, Structs, "BundleTasks", "BundleInstanceTasksSet", "bundleInstanceTasksSet", Kind::List(&Item(Kind::Struct(BundleTask::DEF), tag!("item"), None)), optional, None;
} }

shape! { DescribeByoipCidrsRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, required, Some(&Rule::Range(1, 100));
    2 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
} }

shape! { DescribeByoipCidrsResult {
    0 byoip_cidrs: Vec<ByoipCidr>, Structs, "ByoipCidrs", "ByoipCidrSet", "byoipCidrSet", Kind::List(&Item(Kind::Struct(ByoipCidr::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { DescribeCapacityBlockExtensionHistoryRequest {
    0 capacity_reservation_ids: Vec<Str>, Strs, "CapacityReservationIds", "CapacityReservationId", "CapacityReservationId", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Id(&ids::CAPACITY_RESERVATION)))), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    2 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(1, 1000));
    3 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    4 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DescribeCapacityBlockExtensionHistoryResult {
    0 capacity_block_extensions: Vec<CapacityBlockExtension>, Structs, "CapacityBlockExtensions", "CapacityBlockExtensionSet", "capacityBlockExtensionSet", Kind::List(&Item(Kind::Struct(CapacityBlockExtension::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { DescribeCapacityBlockExtensionOfferingsRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 capacity_block_extension_duration_hours: i32, Int, "CapacityBlockExtensionDurationHours", "CapacityBlockExtensionDurationHours", "CapacityBlockExtensionDurationHours", Kind::Int, required, None;
    2 capacity_reservation_id: Str, Str, "CapacityReservationId", "CapacityReservationId", "CapacityReservationId", Kind::Str, required, Some(&Rule::Id(&ids::CAPACITY_RESERVATION));
    3 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    4 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(1, 1000));
} }

shape! { DescribeCapacityBlockExtensionOfferingsResult {
    0 capacity_block_extension_offerings: Vec<CapacityBlockExtensionOffering>, Structs, "CapacityBlockExtensionOfferings", "CapacityBlockExtensionOfferingSet", "capacityBlockExtensionOfferingSet", Kind::List(&Item(Kind::Struct(CapacityBlockExtensionOffering::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { DescribeCapacityBlockOfferingsRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 instance_type: Str, Str, "InstanceType", "InstanceType", "InstanceType", Kind::Str, optional, None;
    2 instance_count: i32, Int, "InstanceCount", "InstanceCount", "InstanceCount", Kind::Int, optional, None;
    3 start_date_range: Timestamp, Time, "StartDateRange", "StartDateRange", "StartDateRange", Kind::Time, optional, None;
    4 end_date_range: Timestamp, Time, "EndDateRange", "EndDateRange", "EndDateRange", Kind::Time, optional, None;
    5 capacity_duration_hours: i32, Int, "CapacityDurationHours", "CapacityDurationHours", "CapacityDurationHours", Kind::Int, required, None;
    6 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    7 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(1, 1000));
    8 ultraserver_type: Str, Str, "UltraserverType", "UltraserverType", "UltraserverType", Kind::Str, optional, None;
    9 ultraserver_count: i32, Int, "UltraserverCount", "UltraserverCount", "UltraserverCount", Kind::Int, optional, None;
    10 all_availability_zones: bool, Bool, "AllAvailabilityZones", "AllAvailabilityZones", "AllAvailabilityZones", Kind::Bool, optional, None;
    11 instance_type_preferences: Vec<CapacityBlockInstanceTypePreference>, Structs, "InstanceTypePreferences", "InstanceTypePreference", "InstanceTypePreference", Kind::List(&Item(Kind::Struct(CapacityBlockInstanceTypePreference::DEF), tag!("item"), None)), optional, Some(&Rule::Count(0, 10));
} }

shape! { DescribeCapacityBlockOfferingsResult {
    0 capacity_block_offerings: Vec<CapacityBlockOffering>, Structs, "CapacityBlockOfferings", "CapacityBlockOfferingSet", "capacityBlockOfferingSet", Kind::List(&Item(Kind::Struct(CapacityBlockOffering::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { DescribeCapacityBlockStatusRequest {
    0 capacity_block_ids: Vec<Str>, Strs, "CapacityBlockIds", "CapacityBlockId", "CapacityBlockId", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    2 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(1, 1000));
    3 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    4 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DescribeCapacityBlockStatusResult {
    0 capacity_block_statuses: Vec<CapacityBlockStatus>, Structs, "CapacityBlockStatuses", "CapacityBlockStatusSet", "capacityBlockStatusSet", Kind::List(&Item(Kind::Struct(CapacityBlockStatus::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { DescribeCapacityBlocksRequest {
    0 capacity_block_ids: Vec<Str>, Strs, "CapacityBlockIds", "CapacityBlockId", "CapacityBlockId", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    2 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(1, 1000));
    3 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    4 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DescribeCapacityBlocksResult {
    0 capacity_blocks: Vec<CapacityBlock>, Structs, "CapacityBlocks", "CapacityBlockSet", "capacityBlockSet", Kind::List(&Item(Kind::Struct(CapacityBlock::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { DescribeCapacityManagerDataExportsRequest {
    0 capacity_manager_data_export_ids: Vec<Str>, Strs, "CapacityManagerDataExportIds", "CapacityManagerDataExportId", "CapacityManagerDataExportId", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    1 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(1, 1000));
    2 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    3 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    4 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
} }

shape! { DescribeCapacityManagerDataExportsResult {
    0 capacity_manager_data_exports: Vec<CapacityManagerDataExportResponse>, Structs, "CapacityManagerDataExports", "CapacityManagerDataExportSet", "capacityManagerDataExportSet", Kind::List(&Item(Kind::Struct(CapacityManagerDataExportResponse::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { DescribeCapacityReservationBillingRequestsRequest {
    0 capacity_reservation_ids: Vec<Str>, Strs, "CapacityReservationIds", "CapacityReservationId", "CapacityReservationId", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Id(&ids::CAPACITY_RESERVATION)))), optional, None;
    1 role: Str, Str, "Role", "Role", "Role", Kind::Str, required, Some(&Rule::Enum(&enums::CALLER_ROLE));
    2 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    3 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(1, 1000));
    4 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    5 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DescribeCapacityReservationBillingRequestsResult {
    0 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
    1 capacity_reservation_billing_requests: Vec<CapacityReservationBillingRequest>, Structs, "CapacityReservationBillingRequests", "CapacityReservationBillingRequestSet", "capacityReservationBillingRequestSet", Kind::List(&Item(Kind::Struct(CapacityReservationBillingRequest::DEF), tag!("item"), None)), optional, None;
} }

shape! { DescribeCapacityReservationCancellationQuotesRequest {
    0 capacity_reservation_cancellation_quote_ids: Vec<Str>, Strs, "CapacityReservationCancellationQuoteIds", "CapacityReservationCancellationQuoteId", "CapacityReservationCancellationQuoteId", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    1 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(1, 1000));
    2 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    3 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    4 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
} }

shape! { DescribeCapacityReservationCancellationQuotesResult {
    0 capacity_reservation_cancellation_quotes: Vec<CapacityReservationCancellationQuote>, Structs, "CapacityReservationCancellationQuotes", "CapacityReservationCancellationQuoteSet", "capacityReservationCancellationQuoteSet", Kind::List(&Item(Kind::Struct(CapacityReservationCancellationQuote::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { DescribeCapacityReservationDateChangeQuotesRequest {
    0 capacity_reservation_modification_quote_ids: Vec<Str>, Strs, "CapacityReservationModificationQuoteIds", "CapacityReservationModificationQuoteId", "CapacityReservationModificationQuoteId", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, Some(&Rule::Count(0, 1000));
    1 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(1, 1000));
    2 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    3 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    4 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
} }

shape! { DescribeCapacityReservationDateChangeQuotesResult {
    0 capacity_reservation_modification_quotes: Vec<CapacityReservationModificationQuote>, Structs, "CapacityReservationModificationQuotes", "CapacityReservationModificationQuoteSet", "capacityReservationModificationQuoteSet", Kind::List(&Item(Kind::Struct(CapacityReservationModificationQuote::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { DescribeCapacityReservationFleetsRequest {
    0 capacity_reservation_fleet_ids: Vec<Str>, Strs, "CapacityReservationFleetIds", "CapacityReservationFleetId", "CapacityReservationFleetId", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    2 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(1, 100));
    3 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    4 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DescribeCapacityReservationFleetsResult {
    0 capacity_reservation_fleets: Vec<CapacityReservationFleet>, Structs, "CapacityReservationFleets", "CapacityReservationFleetSet", "capacityReservationFleetSet", Kind::List(&Item(Kind::Struct(CapacityReservationFleet::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { DescribeCapacityReservationTopologyRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    2 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(1, 10));
    3 capacity_reservation_ids: Vec<Str>, Strs, "CapacityReservationIds", "CapacityReservationId", "CapacityReservationId", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Id(&ids::CAPACITY_RESERVATION)))), optional, None;
    4 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
} }

shape! { DescribeCapacityReservationTopologyResult {
    0 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
    1 capacity_reservations: Vec<CapacityReservationTopology>, Structs, "CapacityReservations", "CapacityReservationSet", "capacityReservationSet", Kind::List(&Item(Kind::Struct(CapacityReservationTopology::DEF), tag!("item"), None)), optional, None;
} }

shape! { DescribeCapacityReservationsRequest {
    0 capacity_reservation_ids: Vec<Str>, Strs, "CapacityReservationIds", "CapacityReservationId", "CapacityReservationId", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Id(&ids::CAPACITY_RESERVATION)))), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    2 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(1, 1000));
    3 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    4 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DescribeCapacityReservationsResult {
    0 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
    1 capacity_reservations: Vec<CapacityReservation>, Structs, "CapacityReservations", "CapacityReservationSet", "capacityReservationSet", Kind::List(&Item(Kind::Struct(CapacityReservation::DEF), tag!("item"), None)), optional, None;
} }

shape! { DescribeCarrierGatewaysRequest {
    0 carrier_gateway_ids: Vec<Str>, Strs, "CarrierGatewayIds", "CarrierGatewayId", "CarrierGatewayId", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    1 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    2 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(5, 1000));
    3 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    4 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DescribeCarrierGatewaysResult {
    0 carrier_gateways: Vec<CarrierGateway>, Structs, "CarrierGateways", "CarrierGatewaySet", "carrierGatewaySet", Kind::List(&Item(Kind::Struct(CarrierGateway::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { DescribeClassicLinkInstancesRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
    1 instance_ids: Vec<Str>, Strs, "InstanceIds", "InstanceId", "InstanceId", Kind::List(&Item(Kind::Str, tag!("InstanceId"), Some(&Rule::Id(&ids::INSTANCE)))), optional, None;
    2 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    3 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
    4 max_results: i32, Int, "MaxResults", "MaxResults", "maxResults", Kind::Int, optional, Some(&Rule::Range(5, 1000));
} }

shape! { DescribeClassicLinkInstancesResult {
    0 instances: Vec<ClassicLinkInstance>, Structs, "Instances", "InstancesSet", "instancesSet", Kind::List(&Item(Kind::Struct(ClassicLinkInstance::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { DescribeClientVpnAuthorizationRulesRequest {
    0 client_vpn_endpoint_id: Str, Str, "ClientVpnEndpointId", "ClientVpnEndpointId", "ClientVpnEndpointId", Kind::Str, required, None;
    1 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    2 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    3 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    4 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(5, 1000));
} }

shape! { DescribeClientVpnAuthorizationRulesResult {
    0 authorization_rules: Vec<AuthorizationRule>, Structs, "AuthorizationRules", "AuthorizationRule", "authorizationRule", Kind::List(&Item(Kind::Struct(AuthorizationRule::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { DescribeClientVpnConnectionsRequest {
    0 client_vpn_endpoint_id: Str, Str, "ClientVpnEndpointId", "ClientVpnEndpointId", "ClientVpnEndpointId", Kind::Str, required, None;
    1 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    2 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    3 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(5, 1000));
    4 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DescribeClientVpnConnectionsResult {
    0 connections: Vec<ClientVpnConnection>, Structs, "Connections", "Connections", "connections", Kind::List(&Item(Kind::Struct(ClientVpnConnection::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { DescribeClientVpnEndpointsRequest {
    0 client_vpn_endpoint_ids: Vec<Str>, Strs, "ClientVpnEndpointIds", "ClientVpnEndpointId", "ClientVpnEndpointId", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    1 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(5, 1000));
    2 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    3 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    4 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DescribeClientVpnEndpointsResult {
    0 client_vpn_endpoints: Vec<ClientVpnEndpoint>, Structs, "ClientVpnEndpoints", "ClientVpnEndpoint", "clientVpnEndpoint", Kind::List(&Item(Kind::Struct(ClientVpnEndpoint::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { DescribeClientVpnRoutesRequest {
    0 client_vpn_endpoint_id: Str, Str, "ClientVpnEndpointId", "ClientVpnEndpointId", "ClientVpnEndpointId", Kind::Str, required, None;
    1 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    2 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(5, 1000));
    3 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    4 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DescribeClientVpnRoutesResult {
    0 routes: Vec<ClientVpnRoute>, Structs, "Routes", "Routes", "routes", Kind::List(&Item(Kind::Struct(ClientVpnRoute::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { DescribeClientVpnTargetNetworksRequest {
    0 client_vpn_endpoint_id: Str, Str, "ClientVpnEndpointId", "ClientVpnEndpointId", "ClientVpnEndpointId", Kind::Str, required, None;
    1 association_ids: Vec<Str>, Strs, "AssociationIds", "AssociationIds", "AssociationIds", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    2 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(5, 1000));
    3 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    4 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    5 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DescribeClientVpnTargetNetworksResult {
    0 client_vpn_target_networks: Vec<TargetNetwork>, Structs, "ClientVpnTargetNetworks", "ClientVpnTargetNetworks", "clientVpnTargetNetworks", Kind::List(&Item(Kind::Struct(TargetNetwork::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { DescribeCoipPoolsRequest {
    0 pool_ids: Vec<Str>, Strs, "PoolIds", "PoolId", "PoolId", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    1 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    2 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(5, 1000));
    3 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    4 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DescribeCoipPoolsResult {
    0 coip_pools: Vec<CoipPool>, Structs, "CoipPools", "CoipPoolSet", "coipPoolSet", Kind::List(&Item(Kind::Struct(CoipPool::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { DescribeConversionTasksRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
    1 conversion_task_ids: Vec<Str>, Strs, "ConversionTaskIds", "ConversionTaskId", "conversionTaskId", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Id(&ids::CONVERSION_TASK)))), optional, None;
} }

shape! { DescribeConversionTasksResult {
    0 conversion_tasks: Vec<ConversionTask>, Structs, "ConversionTasks", "ConversionTasks", "conversionTasks", Kind::List(&Item(Kind::Struct(ConversionTask::DEF), tag!("item"), None)), optional, None;
} }

shape! { DescribeCustomerGatewaysRequest {
    0 customer_gateway_ids: Vec<Str>, Strs, "CustomerGatewayIds", "CustomerGatewayId", "CustomerGatewayId", Kind::List(&Item(Kind::Str, tag!("CustomerGatewayId"), Some(&Rule::Id(&ids::CUSTOMER_GATEWAY)))), optional, None;
    1 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    2 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
} }

shape! { DescribeCustomerGatewaysResult {
    0 customer_gateways: Vec<CustomerGateway>, Structs, "CustomerGateways", "CustomerGatewaySet", "customerGatewaySet", Kind::List(&Item(Kind::Struct(CustomerGateway::DEF), tag!("item"), None)), optional, None;
} }

shape! { DescribeDeclarativePoliciesReportsRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    2 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(1, 1000));
    3 report_ids: Vec<Str>, Strs, "ReportIds", "ReportId", "ReportId", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
} }

shape! { DescribeDeclarativePoliciesReportsResult {
    0 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
    1 reports: Vec<DeclarativePoliciesReport>, Structs, "Reports", "ReportSet", "reportSet", Kind::List(&Item(Kind::Struct(DeclarativePoliciesReport::DEF), tag!("item"), None)), optional, None;
} }

shape! { DescribeDhcpOptionsRequest {
    0 dhcp_options_ids: Vec<Str>, Strs, "DhcpOptionsIds", "DhcpOptionsId", "DhcpOptionsId", Kind::List(&Item(Kind::Str, tag!("DhcpOptionsId"), Some(&Rule::Id(&ids::DHCP_OPTIONS)))), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    2 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(5, 1000));
    3 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
    4 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
} }

shape! { DescribeDhcpOptionsResult {
    0 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
    1 dhcp_options: Vec<DhcpOptions>, Structs, "DhcpOptions", "DhcpOptionsSet", "dhcpOptionsSet", Kind::List(&Item(Kind::Struct(DhcpOptions::DEF), tag!("item"), None)), optional, None;
} }

shape! { DescribeEgressOnlyInternetGatewaysRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 egress_only_internet_gateway_ids: Vec<Str>, Strs, "EgressOnlyInternetGatewayIds", "EgressOnlyInternetGatewayId", "EgressOnlyInternetGatewayId", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Id(&ids::EGRESS_ONLY_INTERNET_GATEWAY)))), optional, None;
    2 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(5, 255));
    3 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    4 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
} }

shape! { DescribeEgressOnlyInternetGatewaysResult {
    0 egress_only_internet_gateways: Vec<EgressOnlyInternetGateway>, Structs, "EgressOnlyInternetGateways", "EgressOnlyInternetGatewaySet", "egressOnlyInternetGatewaySet", Kind::List(&Item(Kind::Struct(EgressOnlyInternetGateway::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { DescribeElasticGpusRequest {
    0 elastic_gpu_ids: Vec<Str>, Strs, "ElasticGpuIds", "ElasticGpuId", "ElasticGpuId", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Id(&ids::ELASTIC_GPU)))), optional, None;
    1 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    2 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    3 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(10, 1000));
    4 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
} }

shape! { DescribeElasticGpusResult {
    0 elastic_gpu_set: Vec<ElasticGpus>, Structs, "ElasticGpuSet", "ElasticGpuSet", "elasticGpuSet", Kind::List(&Item(Kind::Struct(ElasticGpus::DEF), tag!("item"), None)), optional, None;
    1 max_results: i32, Int, "MaxResults", "MaxResults", "maxResults", Kind::Int, optional, Some(&Rule::Range(1, 1000));
    2 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { DescribeExportImageTasksRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    2 export_image_task_ids: Vec<Str>, Strs, "ExportImageTaskIds", "ExportImageTaskId", "ExportImageTaskId", Kind::List(&Item(Kind::Str, tag!("ExportImageTaskId"), None)), optional, None;
    3 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(1, 500));
    4 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
} }

shape! { DescribeExportImageTasksResult {
    0 export_image_tasks: Vec<ExportImageTask>, Structs, "ExportImageTasks", "ExportImageTaskSet", "exportImageTaskSet", Kind::List(&Item(Kind::Struct(ExportImageTask::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { DescribeExportTasksRequest {
    0 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    1 export_task_ids: Vec<Str>, Strs, "ExportTaskIds", "ExportTaskId", "exportTaskId", Kind::List(&Item(Kind::Str, tag!("ExportTaskId"), Some(&Rule::Id(&ids::EXPORT_TASK)))), optional, None;
} }

shape! { DescribeExportTasksResult {
    0 export_tasks: Vec<ExportTask>, Structs, "ExportTasks", "ExportTaskSet", "exportTaskSet", Kind::List(&Item(Kind::Struct(ExportTask::DEF), tag!("item"), None)), optional, None;
} }

shape! { DescribeFastLaunchImagesRequest {
    0 image_ids: Vec<Str>, Strs, "ImageIds", "ImageId", "ImageId", Kind::List(&Item(Kind::Str, tag!("ImageId"), Some(&Rule::Id(&ids::IMAGE)))), optional, None;
    1 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    2 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(0, 200));
    3 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    4 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DescribeFastLaunchImagesResult {
    0 fast_launch_images: Vec<DescribeFastLaunchImagesSuccessItem>, Structs, "FastLaunchImages", "FastLaunchImageSet", "fastLaunchImageSet", Kind::List(&Item(Kind::Struct(DescribeFastLaunchImagesSuccessItem::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { DescribeFastLaunchImagesSuccessItem {
    0 image_id: Str, Str, "ImageId", "ImageId", "imageId", Kind::Str, optional, Some(&Rule::Id(&ids::IMAGE));
    1 resource_type: Str, Str, "ResourceType", "ResourceType", "resourceType", Kind::Str, optional, Some(&Rule::Enum(&enums::FAST_LAUNCH_RESOURCE_TYPE));
    2 snapshot_configuration: FastLaunchSnapshotConfigurationResponse, Struct, "SnapshotConfiguration", "SnapshotConfiguration", "snapshotConfiguration", Kind::Struct(FastLaunchSnapshotConfigurationResponse::DEF), optional, None;
    3 launch_template: FastLaunchLaunchTemplateSpecificationResponse, Struct, "LaunchTemplate", "LaunchTemplate", "launchTemplate", Kind::Struct(FastLaunchLaunchTemplateSpecificationResponse::DEF), optional, None;
    4 max_parallel_launches: i32, Int, "MaxParallelLaunches", "MaxParallelLaunches", "maxParallelLaunches", Kind::Int, optional, None;
    5 owner_id: Str, Str, "OwnerId", "OwnerId", "ownerId", Kind::Str, optional, None;
    6 state: Str, Str, "State", "State", "state", Kind::Str, optional, Some(&Rule::Enum(&enums::FAST_LAUNCH_STATE_CODE));
    7 state_transition_reason: Str, Str, "StateTransitionReason", "StateTransitionReason", "stateTransitionReason", Kind::Str, optional, None;
    8 state_transition_time: Timestamp, Time, "StateTransitionTime", "StateTransitionTime", "stateTransitionTime", Kind::Time, optional, None;
} }

shape! { DescribeFastSnapshotRestoreSuccessItem {
    0 snapshot_id: Str, Str, "SnapshotId", "SnapshotId", "snapshotId", Kind::Str, optional, None;
    1 availability_zone: Str, Str, "AvailabilityZone", "AvailabilityZone", "availabilityZone", Kind::Str, optional, None;
    2 availability_zone_id: Str, Str, "AvailabilityZoneId", "AvailabilityZoneId", "availabilityZoneId", Kind::Str, optional, None;
    3 state: Str, Str, "State", "State", "state", Kind::Str, optional, Some(&Rule::Enum(&enums::FAST_SNAPSHOT_RESTORE_STATE_CODE));
    4 state_transition_reason: Str, Str, "StateTransitionReason", "StateTransitionReason", "stateTransitionReason", Kind::Str, optional, None;
    5 owner_id: Str, Str, "OwnerId", "OwnerId", "ownerId", Kind::Str, optional, None;
    6 owner_alias: Str, Str, "OwnerAlias", "OwnerAlias", "ownerAlias", Kind::Str, optional, None;
    7 enabling_time: Timestamp, Time, "EnablingTime", "EnablingTime", "enablingTime", Kind::Time, optional, None;
    8 optimizing_time: Timestamp, Time, "OptimizingTime", "OptimizingTime", "optimizingTime", Kind::Time, optional, None;
    9 enabled_time: Timestamp, Time, "EnabledTime", "EnabledTime", "enabledTime", Kind::Time, optional, None;
    10 disabling_time: Timestamp, Time, "DisablingTime", "DisablingTime", "disablingTime", Kind::Time, optional, None;
    11 disabled_time: Timestamp, Time, "DisabledTime", "DisabledTime", "disabledTime", Kind::Time, optional, None;
} }

shape! { DescribeFastSnapshotRestoresRequest {
    0 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    1 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(0, 200));
    2 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    3 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DescribeFastSnapshotRestoresResult {
    0 fast_snapshot_restores: Vec<DescribeFastSnapshotRestoreSuccessItem>, Structs, "FastSnapshotRestores", "FastSnapshotRestoreSet", "fastSnapshotRestoreSet", Kind::List(&Item(Kind::Struct(DescribeFastSnapshotRestoreSuccessItem::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { DescribeFleetError {
    0 launch_template_and_overrides: LaunchTemplateAndOverridesResponse, Struct, "LaunchTemplateAndOverrides", "LaunchTemplateAndOverrides", "launchTemplateAndOverrides", Kind::Struct(LaunchTemplateAndOverridesResponse::DEF), optional, None;
    1 lifecycle: Str, Str, "Lifecycle", "Lifecycle", "lifecycle", Kind::Str, optional, Some(&Rule::Enum(&enums::INSTANCE_LIFECYCLE));
    2 error_code: Str, Str, "ErrorCode", "ErrorCode", "errorCode", Kind::Str, optional, None;
    3 error_message: Str, Str, "ErrorMessage", "ErrorMessage", "errorMessage", Kind::Str, optional, None;
} }

shape! { DescribeFleetHistoryRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 event_type: Str, Str, "EventType", "EventType", "EventType", Kind::Str, optional, Some(&Rule::Enum(&enums::FLEET_EVENT_TYPE));
    2 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(1, 1000));
    3 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    4 fleet_id: Str, Str, "FleetId", "FleetId", "FleetId", Kind::Str, required, None;
    5 start_time: Timestamp, Time, "StartTime", "StartTime", "StartTime", Kind::Time, required, None;
} }

shape! { DescribeFleetHistoryResult {
    0 history_records: Vec<HistoryRecordEntry>, Structs, "HistoryRecords", "HistoryRecordSet", "historyRecordSet", Kind::List(&Item(Kind::Struct(HistoryRecordEntry::DEF), tag!("item"), None)), optional, None;
    1 last_evaluated_time: Timestamp, Time, "LastEvaluatedTime", "LastEvaluatedTime", "lastEvaluatedTime", Kind::Time, optional, None;
    2 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
    3 fleet_id: Str, Str, "FleetId", "FleetId", "fleetId", Kind::Str, optional, None;
    4 start_time: Timestamp, Time, "StartTime", "StartTime", "startTime", Kind::Time, optional, None;
} }

shape! { DescribeFleetInstancesRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(1, 1000));
    2 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    3 fleet_id: Str, Str, "FleetId", "FleetId", "FleetId", Kind::Str, required, None;
    4 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
} }

shape! { DescribeFleetInstancesResult {
    0 active_instances: Vec<ActiveInstance>, Structs, "ActiveInstances", "ActiveInstanceSet", "activeInstanceSet", Kind::List(&Item(Kind::Struct(ActiveInstance::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
    2 fleet_id: Str, Str, "FleetId", "FleetId", "fleetId", Kind::Str, optional, None;
} }

shape! { DescribeFleetsInstances {
    0 launch_template_and_overrides: LaunchTemplateAndOverridesResponse, Struct, "LaunchTemplateAndOverrides", "LaunchTemplateAndOverrides", "launchTemplateAndOverrides", Kind::Struct(LaunchTemplateAndOverridesResponse::DEF), optional, None;
    1 lifecycle: Str, Str, "Lifecycle", "Lifecycle", "lifecycle", Kind::Str, optional, Some(&Rule::Enum(&enums::INSTANCE_LIFECYCLE));
    2 instance_ids: Vec<Str>, Strs, "InstanceIds", "InstanceIds", "instanceIds", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Id(&ids::INSTANCE)))), optional, None;
    3 instance_type: Str, Str, "InstanceType", "InstanceType", "instanceType", Kind::Str, optional, None;
    4 platform: Str, Str, "Platform", "Platform", "platform", Kind::Str, optional, Some(&Rule::Enum(&enums::PLATFORM_VALUES));
} }

shape! { DescribeFleetsRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(1, 1000));
    2 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    3 fleet_ids: Vec<Str>, Strs, "FleetIds", "FleetId", "FleetId", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    4 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
} }

shape! { DescribeFleetsResult {
    0 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
    1 fleets: Vec<FleetData>, Structs, "Fleets", "FleetSet", "fleetSet", Kind::List(&Item(Kind::Struct(FleetData::DEF), tag!("item"), None)), optional, None;
} }

shape! { DescribeFlowLogsRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 filter: Vec<Filter>, Structs, "Filter", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    2 flow_log_ids: Vec<Str>, Strs, "FlowLogIds", "FlowLogId", "FlowLogId", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    3 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(1, 1000));
    4 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
} }

shape! { DescribeFlowLogsResult {
    0 flow_logs: Vec<FlowLog>, Structs, "FlowLogs", "FlowLogSet", "flowLogSet", Kind::List(&Item(Kind::Struct(FlowLog::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { DescribeFpgaImageAttributeRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 fpga_image_id: Str, Str, "FpgaImageId", "FpgaImageId", "FpgaImageId", Kind::Str, required, Some(&Rule::Id(&ids::FPGA_IMAGE));
    2 attribute: Str, Str, "Attribute", "Attribute", "Attribute", Kind::Str, required, Some(&Rule::Enum(&enums::FPGA_IMAGE_ATTRIBUTE_NAME));
} }

shape! { DescribeFpgaImageAttributeResult {
    0 fpga_image_attribute: FpgaImageAttribute, Struct, "FpgaImageAttribute", "FpgaImageAttribute", "fpgaImageAttribute", Kind::Struct(FpgaImageAttribute::DEF), optional, None;
} }

shape! { DescribeFpgaImagesRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 fpga_image_ids: Vec<Str>, Strs, "FpgaImageIds", "FpgaImageId", "FpgaImageId", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Id(&ids::FPGA_IMAGE)))), optional, None;
    2 owners: Vec<Str>, Strs, "Owners", "Owner", "Owner", Kind::List(&Item(Kind::Str, tag!("Owner"), None)), optional, None;
    3 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    4 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    5 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(5, 1000));
} }

shape! { DescribeFpgaImagesResult {
    0 fpga_images: Vec<FpgaImage>, Structs, "FpgaImages", "FpgaImageSet", "fpgaImageSet", Kind::List(&Item(Kind::Struct(FpgaImage::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { DescribeHostReservationOfferingsRequest {
    0 filter: Vec<Filter>, Structs, "Filter", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    1 max_duration: i32, Int, "MaxDuration", "MaxDuration", "MaxDuration", Kind::Int, optional, None;
    2 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(5, 500));
    3 min_duration: i32, Int, "MinDuration", "MinDuration", "MinDuration", Kind::Int, optional, None;
    4 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    5 offering_id: Str, Str, "OfferingId", "OfferingId", "OfferingId", Kind::Str, optional, None;
} }

shape! { DescribeHostReservationOfferingsResult {
    0 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
    1 offering_set: Vec<HostOffering>, Structs, "OfferingSet", "OfferingSet", "offeringSet", Kind::List(&Item(Kind::Struct(HostOffering::DEF), tag!("item"), None)), optional, None;
} }

shape! { DescribeHostReservationsRequest {
    0 filter: Vec<Filter>, Structs, "Filter", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    1 host_reservation_id_set: Vec<Str>, Strs, "HostReservationIdSet", "HostReservationIdSet", "HostReservationIdSet", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Id(&ids::HOST_RESERVATION)))), optional, None;
    2 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(5, 500));
    3 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
} }

shape! { DescribeHostReservationsResult {
    0 host_reservation_set: Vec<HostReservation>, Structs, "HostReservationSet", "HostReservationSet", "hostReservationSet", Kind::List(&Item(Kind::Struct(HostReservation::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { DescribeHostsRequest {
    0 host_ids: Vec<Str>, Strs, "HostIds", "HostId", "hostId", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Id(&ids::HOST)))), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
    2 max_results: i32, Int, "MaxResults", "MaxResults", "maxResults", Kind::Int, optional, Some(&Rule::Range(5, 500));
    3 filter: Vec<Filter>, Structs, "Filter", "Filter", "filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
} }

shape! { DescribeHostsResult {
    0 hosts: Vec<Host>, Structs, "Hosts", "HostSet", "hostSet", Kind::List(&Item(Kind::Struct(Host::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { DescribeIamInstanceProfileAssociationsRequest {
    0 association_ids: Vec<Str>, Strs, "AssociationIds", "AssociationId", "AssociationId", Kind::List(&Item(Kind::Str, tag!("AssociationId"), None)), optional, None;
    1 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    2 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(5, 1000));
    3 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
} }

shape! { DescribeIamInstanceProfileAssociationsResult {
    0 iam_instance_profile_associations: Vec<IamInstanceProfileAssociation>, Structs, "IamInstanceProfileAssociations", "IamInstanceProfileAssociationSet", "iamInstanceProfileAssociationSet", Kind::List(&Item(Kind::Struct(IamInstanceProfileAssociation::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { DescribeIdFormatRequest {
    0 resource: Str, Str, "Resource", "Resource", "Resource", Kind::Str, optional, None;
} }

shape! { DescribeIdFormatResult {
    0 statuses: Vec<IdFormat>, Structs, "Statuses", "StatusSet", "statusSet", Kind::List(&Item(Kind::Struct(IdFormat::DEF), tag!("item"), None)), optional, None;
} }

shape! { DescribeIdentityIdFormatRequest {
    0 resource: Str, Str, "Resource", "Resource", "resource", Kind::Str, optional, None;
    1 principal_arn: Str, Str, "PrincipalArn", "PrincipalArn", "principalArn", Kind::Str, required, None;
} }

shape! { DescribeIdentityIdFormatResult {
    0 statuses: Vec<IdFormat>, Structs, "Statuses", "StatusSet", "statusSet", Kind::List(&Item(Kind::Struct(IdFormat::DEF), tag!("item"), None)), optional, None;
} }

shape! { DescribeImageAttributeRequest {
    0 attribute: Str, Str, "Attribute", "Attribute", "Attribute", Kind::Str, required, Some(&Rule::Enum(&enums::IMAGE_ATTRIBUTE_NAME));
    1 image_id: Str, Str, "ImageId", "ImageId", "ImageId", Kind::Str, required, Some(&Rule::Id(&ids::IMAGE));
    2 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
} }

shape! { DescribeImageReferencesRequest {
    0 image_ids: Vec<Str>, Strs, "ImageIds", "ImageId", "ImageId", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Id(&ids::IMAGE)))), required, Some(&Rule::Count(1, 10));
    1 include_all_resource_types: bool, Bool, "IncludeAllResourceTypes", "IncludeAllResourceTypes", "IncludeAllResourceTypes", Kind::Bool, optional, None;
    2 resource_types: Vec<ResourceTypeRequest>, Structs, "ResourceTypes", "ResourceType", "ResourceType", Kind::List(&Item(Kind::Struct(ResourceTypeRequest::DEF), tag!("item"), None)), optional, None;
    3 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    4 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    5 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(5, i64::MAX));
} }

shape! { DescribeImageReferencesResult {
    0 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
    1 image_references: Vec<ImageReference>, Structs, "ImageReferences", "ImageReferenceSet", "imageReferenceSet", Kind::List(&Item(Kind::Struct(ImageReference::DEF), tag!("item"), None)), optional, None;
} }

shape! { DescribeImageUsageReportEntriesRequest {
    0 image_ids: Vec<Str>, Strs, "ImageIds", "ImageId", "ImageId", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Id(&ids::IMAGE)))), optional, Some(&Rule::Count(0, 200));
    1 report_ids: Vec<Str>, Strs, "ReportIds", "ReportId", "ReportId", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, Some(&Rule::Count(0, 200));
    2 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    3 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    4 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    5 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(1, i64::MAX));
} }

shape! { DescribeImageUsageReportEntriesResult {
    0 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
    1 image_usage_report_entries: Vec<ImageUsageReportEntry>, Structs, "ImageUsageReportEntries", "ImageUsageReportEntrySet", "imageUsageReportEntrySet", Kind::List(&Item(Kind::Struct(ImageUsageReportEntry::DEF), tag!("item"), None)), optional, None;
} }

shape! { DescribeImageUsageReportsRequest {
    0 image_ids: Vec<Str>, Strs, "ImageIds", "ImageId", "ImageId", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Id(&ids::IMAGE)))), optional, Some(&Rule::Count(0, 200));
    1 report_ids: Vec<Str>, Strs, "ReportIds", "ReportId", "ReportId", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, Some(&Rule::Count(0, 200));
    2 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    3 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    4 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    5 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(1, i64::MAX));
} }

shape! { DescribeImageUsageReportsResult {
    0 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
    1 image_usage_reports: Vec<ImageUsageReport>, Structs, "ImageUsageReports", "ImageUsageReportSet", "imageUsageReportSet", Kind::List(&Item(Kind::Struct(ImageUsageReport::DEF), tag!("item"), None)), optional, None;
} }

shape! { DescribeImagesRequest {
    0 executable_users: Vec<Str>, Strs, "ExecutableUsers", "ExecutableBy", "ExecutableBy", Kind::List(&Item(Kind::Str, tag!("ExecutableBy"), None)), optional, None;
    1 image_ids: Vec<Str>, Strs, "ImageIds", "ImageId", "ImageId", Kind::List(&Item(Kind::Str, tag!("ImageId"), Some(&Rule::Id(&ids::IMAGE)))), optional, None;
    2 owners: Vec<Str>, Strs, "Owners", "Owner", "Owner", Kind::List(&Item(Kind::Str, tag!("Owner"), None)), optional, None;
    3 include_deprecated: bool, Bool, "IncludeDeprecated", "IncludeDeprecated", "IncludeDeprecated", Kind::Bool, optional, None;
    4 include_disabled: bool, Bool, "IncludeDisabled", "IncludeDisabled", "IncludeDisabled", Kind::Bool, optional, None;
    5 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(1, 1000));
    6 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    7 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
    8 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
} }

shape! { DescribeImagesResult {
    0 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
    1 images: Vec<Image>, Structs, "Images", "ImagesSet", "imagesSet", Kind::List(&Item(Kind::Struct(Image::DEF), tag!("item"), None)), optional, None;
} }

shape! { DescribeImportImageTasksRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 filters: Vec<Filter>, Structs, "Filters", "Filters", "Filters", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    2 import_task_ids: Vec<Str>, Strs, "ImportTaskIds", "ImportTaskId", "ImportTaskId", Kind::List(&Item(Kind::Str, tag!("ImportTaskId"), None)), optional, None;
    3 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(1, 1000));
    4 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
} }

shape! { DescribeImportImageTasksResult {
    0 import_image_tasks: Vec<ImportImageTask>, Structs, "ImportImageTasks", "ImportImageTaskSet", "importImageTaskSet", Kind::List(&Item(Kind::Struct(ImportImageTask::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { DescribeImportSnapshotTasksRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 filters: Vec<Filter>, Structs, "Filters", "Filters", "Filters", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    2 import_task_ids: Vec<Str>, Strs, "ImportTaskIds", "ImportTaskId", "ImportTaskId", Kind::List(&Item(Kind::Str, tag!("ImportTaskId"), None)), optional, None;
    3 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(1, 1000));
    4 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
} }

shape! { DescribeImportSnapshotTasksResult {
    0 import_snapshot_tasks: Vec<ImportSnapshotTask>, Structs, "ImportSnapshotTasks", "ImportSnapshotTaskSet", "importSnapshotTaskSet", Kind::List(&Item(Kind::Struct(ImportSnapshotTask::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { DescribeInstanceAttributeRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
    1 instance_id: Str, Str, "InstanceId", "InstanceId", "instanceId", Kind::Str, required, Some(&Rule::Id(&ids::INSTANCE));
    2 attribute: Str, Str, "Attribute", "Attribute", "attribute", Kind::Str, required, Some(&Rule::Enum(&enums::INSTANCE_ATTRIBUTE_NAME));
} }

shape! { DescribeInstanceConnectEndpointsRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(1, 50));
    2 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    3 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    4 instance_connect_endpoint_ids: Vec<Str>, Strs, "InstanceConnectEndpointIds", "InstanceConnectEndpointId", "InstanceConnectEndpointId", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
} }

shape! { DescribeInstanceConnectEndpointsResult {
    0 instance_connect_endpoints: Vec<Ec2InstanceConnectEndpoint>, Structs, "InstanceConnectEndpoints", "InstanceConnectEndpointSet", "instanceConnectEndpointSet", Kind::List(&Item(Kind::Struct(Ec2InstanceConnectEndpoint::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { DescribeInstanceCreditSpecificationsRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    2 instance_ids: Vec<Str>, Strs, "InstanceIds", "InstanceId", "InstanceId", Kind::List(&Item(Kind::Str, tag!("InstanceId"), Some(&Rule::Id(&ids::INSTANCE)))), optional, None;
    3 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(5, 1000));
    4 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
} }

shape! { DescribeInstanceCreditSpecificationsResult {
    0 instance_credit_specifications: Vec<InstanceCreditSpecification>, Structs, "InstanceCreditSpecifications", "InstanceCreditSpecificationSet", "instanceCreditSpecificationSet", Kind::List(&Item(Kind::Struct(InstanceCreditSpecification::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { DescribeInstanceEventNotificationAttributesRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DescribeInstanceEventNotificationAttributesResult {
    0 instance_tag_attribute: InstanceTagNotificationAttribute, Struct, "InstanceTagAttribute", "InstanceTagAttribute", "instanceTagAttribute", Kind::Struct(InstanceTagNotificationAttribute::DEF), optional, None;
} }

shape! { DescribeInstanceEventWindowsRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 instance_event_window_ids: Vec<Str>, Strs, "InstanceEventWindowIds", "InstanceEventWindowId", "InstanceEventWindowId", Kind::List(&Item(Kind::Str, tag!("InstanceEventWindowId"), None)), optional, None;
    2 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    3 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(20, 500));
    4 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
} }

shape! { DescribeInstanceEventWindowsResult {
    0 instance_event_windows: Vec<InstanceEventWindow>, Structs, "InstanceEventWindows", "InstanceEventWindowSet", "instanceEventWindowSet", Kind::List(&Item(Kind::Struct(InstanceEventWindow::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { DescribeInstanceImageMetadataRequest {
    0 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    1 instance_ids: Vec<Str>, Strs, "InstanceIds", "InstanceId", "InstanceId", Kind::List(&Item(Kind::Str, tag!("InstanceId"), Some(&Rule::Id(&ids::INSTANCE)))), optional, None;
    2 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(1, 1000));
    3 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    4 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DescribeInstanceImageMetadataResult {
    0 instance_image_metadata: Vec<InstanceImageMetadata>, Structs, "InstanceImageMetadata", "InstanceImageMetadataSet", "instanceImageMetadataSet", Kind::List(&Item(Kind::Struct(InstanceImageMetadata::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { DescribeInstanceSqlHaHistoryStatesRequest {
    0 instance_ids: Vec<Str>, Strs, "InstanceIds", "InstanceId", "InstanceId", Kind::List(&Item(Kind::Str, tag!("InstanceId"), Some(&Rule::Id(&ids::INSTANCE)))), optional, None;
    1 start_time: Timestamp, Time, "StartTime", "StartTime", "StartTime", Kind::Time, optional, None;
    2 end_time: Timestamp, Time, "EndTime", "EndTime", "EndTime", Kind::Time, optional, None;
    3 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    4 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(1, 1000));
    5 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    6 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DescribeInstanceSqlHaHistoryStatesResult {
    0 instances: Vec<RegisteredInstance>, Structs, "Instances", "InstanceSet", "instanceSet", Kind::List(&Item(Kind::Struct(RegisteredInstance::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { DescribeInstanceSqlHaStatesRequest {
    0 instance_ids: Vec<Str>, Strs, "InstanceIds", "InstanceId", "InstanceId", Kind::List(&Item(Kind::Str, tag!("InstanceId"), Some(&Rule::Id(&ids::INSTANCE)))), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    2 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(1, 1000));
    3 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    4 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DescribeInstanceSqlHaStatesResult {
    0 instances: Vec<RegisteredInstance>, Structs, "Instances", "InstanceSet", "instanceSet", Kind::List(&Item(Kind::Struct(RegisteredInstance::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { DescribeInstanceStatusRequest {
    0 instance_ids: Vec<Str>, Strs, "InstanceIds", "InstanceId", "InstanceId", Kind::List(&Item(Kind::Str, tag!("InstanceId"), Some(&Rule::Id(&ids::INSTANCE)))), optional, None;
    1 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(5, 1000));
    2 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    3 include_managed_resources: bool, Bool, "IncludeManagedResources", "IncludeManagedResources", "IncludeManagedResources", Kind::Bool, optional, None;
    4 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
    5 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    6 include_all_instances: bool, Bool, "IncludeAllInstances", "IncludeAllInstances", "includeAllInstances", Kind::Bool, optional, None;
} }

shape! { DescribeInstanceStatusResult {
    0 instance_statuses: Vec<InstanceStatus>, Structs, "InstanceStatuses", "InstanceStatusSet", "instanceStatusSet", Kind::List(&Item(Kind::Struct(InstanceStatus::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { DescribeInstanceTopologyRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    2 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(1, 100));
    3 instance_ids: Vec<Str>, Strs, "InstanceIds", "InstanceId", "InstanceId", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Id(&ids::INSTANCE)))), optional, None;
    4 group_names: Vec<Str>, Strs, "GroupNames", "GroupName", "GroupName", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    5 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
} }

shape! { DescribeInstanceTopologyResult {
    0 instances: Vec<InstanceTopology>, Structs, "Instances", "InstanceSet", "instanceSet", Kind::List(&Item(Kind::Struct(InstanceTopology::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { DescribeInstanceTypeOfferingsRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 location_type: Str, Str, "LocationType", "LocationType", "LocationType", Kind::Str, optional, Some(&Rule::Enum(&enums::LOCATION_TYPE));
    2 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    3 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(5, 1000));
    4 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
} }

shape! { DescribeInstanceTypeOfferingsResult {
    0 instance_type_offerings: Vec<InstanceTypeOffering>, Structs, "InstanceTypeOfferings", "InstanceTypeOfferingSet", "instanceTypeOfferingSet", Kind::List(&Item(Kind::Struct(InstanceTypeOffering::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { DescribeInstanceTypesRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 instance_types: Vec<Str>, Strs, "InstanceTypes", "InstanceType", "InstanceType", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, Some(&Rule::Count(0, 100));
    2 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    3 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(5, 100));
    4 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    5 include_unsupported_in_region: bool, Bool, "IncludeUnsupportedInRegion", "IncludeUnsupportedInRegion", "IncludeUnsupportedInRegion", Kind::Bool, optional, None;
} }

shape! { DescribeInstanceTypesResult {
    0 instance_types: Vec<InstanceTypeInfo>, Structs, "InstanceTypes", "InstanceTypeSet", "instanceTypeSet", Kind::List(&Item(Kind::Struct(InstanceTypeInfo::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { DescribeInstancesRequest {
    0 instance_ids: Vec<Str>, Strs, "InstanceIds", "InstanceId", "InstanceId", Kind::List(&Item(Kind::Str, tag!("InstanceId"), Some(&Rule::Id(&ids::INSTANCE)))), optional, None;
    1 include_managed_resources: bool, Bool, "IncludeManagedResources", "IncludeManagedResources", "IncludeManagedResources", Kind::Bool, optional, None;
    2 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
    3 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    4 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
    5 max_results: i32, Int, "MaxResults", "MaxResults", "maxResults", Kind::Int, optional, Some(&Rule::Range(5, 1000));
} }

shape! { DescribeInstancesResult {
    0 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
    1 reservations: Vec<Reservation>, Structs, "Reservations", "ReservationSet", "reservationSet", Kind::List(&Item(Kind::Struct(Reservation::DEF), tag!("item"), None)), optional, None;
} }

shape! { DescribeInternetGatewaysRequest {
    0 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    1 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(5, 1000));
    2 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
    3 internet_gateway_ids: Vec<Str>, Strs, "InternetGatewayIds", "InternetGatewayId", "internetGatewayId", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Id(&ids::INTERNET_GATEWAY)))), optional, None;
    4 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
} }

shape! { DescribeInternetGatewaysResult {
    0 internet_gateways: Vec<InternetGateway>, Structs, "InternetGateways", "InternetGatewaySet", "internetGatewaySet", Kind::List(&Item(Kind::Struct(InternetGateway::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { DescribeIpamByoasnRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(1, 100));
    2 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
} }

shape! { DescribeIpamByoasnResult {
    0 byoasns: Vec<Byoasn>, Structs, "Byoasns", "ByoasnSet", "byoasnSet", Kind::List(&Item(Kind::Struct(Byoasn::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { DescribeIpamExternalResourceVerificationTokensRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    2 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    3 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(5, 1000));
    4 ipam_external_resource_verification_token_ids: Vec<Str>, Strs, "IpamExternalResourceVerificationTokenIds", "IpamExternalResourceVerificationTokenId", "IpamExternalResourceVerificationTokenId", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
} }

shape! { DescribeIpamExternalResourceVerificationTokensResult {
    0 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
    1 ipam_external_resource_verification_tokens: Vec<IpamExternalResourceVerificationToken>, Structs, "IpamExternalResourceVerificationTokens", "IpamExternalResourceVerificationTokenSet", "ipamExternalResourceVerificationTokenSet", Kind::List(&Item(Kind::Struct(IpamExternalResourceVerificationToken::DEF), tag!("item"), None)), optional, None;
} }

shape! { DescribeIpamInternetRegistryAssociationsRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 ipam_internet_registry_association_ids: Vec<Str>, Strs, "IpamInternetRegistryAssociationIds", "IpamInternetRegistryAssociationId", "IpamInternetRegistryAssociationId", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    2 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(5, 1000));
    3 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    4 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
} }

shape! { DescribeIpamInternetRegistryAssociationsResult {
    0 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
    1 ipam_internet_registry_associations: Vec<IpamInternetRegistryAssociation>, Structs, "IpamInternetRegistryAssociations", "IpamInternetRegistryAssociationSet", "ipamInternetRegistryAssociationSet", Kind::List(&Item(Kind::Struct(IpamInternetRegistryAssociation::DEF), tag!("item"), None)), optional, None;
} }

shape! { DescribeIpamPoliciesRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    2 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(5, 1000));
    3 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    4 ipam_policy_ids: Vec<Str>, Strs, "IpamPolicyIds", "IpamPolicyId", "IpamPolicyId", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
} }

shape! { DescribeIpamPoliciesResult {
    0 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
    1 ipam_policies: Vec<IpamPolicy>, Structs, "IpamPolicies", "IpamPolicySet", "ipamPolicySet", Kind::List(&Item(Kind::Struct(IpamPolicy::DEF), tag!("item"), None)), optional, None;
} }

shape! { DescribeIpamPoolAllocationsRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 ipam_pool_allocation_ids: Vec<Str>, Strs, "IpamPoolAllocationIds", "IpamPoolAllocationId", "IpamPoolAllocationId", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    2 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    3 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(1000, 100000));
    4 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
} }

shape! { DescribeIpamPoolAllocationsResult {
    0 ipam_pool_allocations: Vec<IpamPoolAllocation>, Structs, "IpamPoolAllocations", "IpamPoolAllocationSet", "ipamPoolAllocationSet", Kind::List(&Item(Kind::Struct(IpamPoolAllocation::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { DescribeIpamPoolsRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    2 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(5, 1000));
    3 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    4 ipam_pool_ids: Vec<Str>, Strs, "IpamPoolIds", "IpamPoolId", "IpamPoolId", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
} }

shape! { DescribeIpamPoolsResult {
    0 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
    1 ipam_pools: Vec<IpamPool>, Structs, "IpamPools", "IpamPoolSet", "ipamPoolSet", Kind::List(&Item(Kind::Struct(IpamPool::DEF), tag!("item"), None)), optional, None;
} }

shape! { DescribeIpamPrefixListResolverTargetsRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    2 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(5, 1000));
    3 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    4 ipam_prefix_list_resolver_target_ids: Vec<Str>, Strs, "IpamPrefixListResolverTargetIds", "IpamPrefixListResolverTargetId", "IpamPrefixListResolverTargetId", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    5 ipam_prefix_list_resolver_id: Str, Str, "IpamPrefixListResolverId", "IpamPrefixListResolverId", "IpamPrefixListResolverId", Kind::Str, optional, None;
} }

shape! { DescribeIpamPrefixListResolverTargetsResult {
    0 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
    1 ipam_prefix_list_resolver_targets: Vec<IpamPrefixListResolverTarget>, Structs, "IpamPrefixListResolverTargets", "IpamPrefixListResolverTargetSet", "ipamPrefixListResolverTargetSet", Kind::List(&Item(Kind::Struct(IpamPrefixListResolverTarget::DEF), tag!("item"), None)), optional, None;
} }

shape! { DescribeIpamPrefixListResolversRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    2 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(5, 1000));
    3 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    4 ipam_prefix_list_resolver_ids: Vec<Str>, Strs, "IpamPrefixListResolverIds", "IpamPrefixListResolverId", "IpamPrefixListResolverId", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
} }

shape! { DescribeIpamPrefixListResolversResult {
    0 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
    1 ipam_prefix_list_resolvers: Vec<IpamPrefixListResolver>, Structs, "IpamPrefixListResolvers", "IpamPrefixListResolverSet", "ipamPrefixListResolverSet", Kind::List(&Item(Kind::Struct(IpamPrefixListResolver::DEF), tag!("item"), None)), optional, None;
} }

shape! { DescribeIpamResourceDiscoveriesRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 ipam_resource_discovery_ids: Vec<Str>, Strs, "IpamResourceDiscoveryIds", "IpamResourceDiscoveryId", "IpamResourceDiscoveryId", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    2 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    3 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(5, 1000));
    4 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
} }

shape! { DescribeIpamResourceDiscoveriesResult {
    0 ipam_resource_discoveries: Vec<IpamResourceDiscovery>, Structs, "IpamResourceDiscoveries", "IpamResourceDiscoverySet", "ipamResourceDiscoverySet", Kind::List(&Item(Kind::Struct(IpamResourceDiscovery::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { DescribeIpamResourceDiscoveryAssociationsRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 ipam_resource_discovery_association_ids: Vec<Str>, Strs, "IpamResourceDiscoveryAssociationIds", "IpamResourceDiscoveryAssociationId", "IpamResourceDiscoveryAssociationId", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    2 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    3 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(5, 1000));
    4 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
} }

shape! { DescribeIpamResourceDiscoveryAssociationsResult {
    0 ipam_resource_discovery_associations: Vec<IpamResourceDiscoveryAssociation>, Structs, "IpamResourceDiscoveryAssociations", "IpamResourceDiscoveryAssociationSet", "ipamResourceDiscoveryAssociationSet", Kind::List(&Item(Kind::Struct(IpamResourceDiscoveryAssociation::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { DescribeIpamScopesRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    2 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(5, 1000));
    3 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    4 ipam_scope_ids: Vec<Str>, Strs, "IpamScopeIds", "IpamScopeId", "IpamScopeId", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
} }

shape! { DescribeIpamScopesResult {
    0 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
    1 ipam_scopes: Vec<IpamScope>, Structs, "IpamScopes", "IpamScopeSet", "ipamScopeSet", Kind::List(&Item(Kind::Struct(IpamScope::DEF), tag!("item"), None)), optional, None;
} }

shape! { DescribeIpamsRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    2 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(5, 1000));
    3 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    4 ipam_ids: Vec<Str>, Strs, "IpamIds", "IpamId", "IpamId", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
} }

shape! { DescribeIpamsResult {
    0 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
    1 ipams: Vec<Ipam>, Structs, "Ipams", "IpamSet", "ipamSet", Kind::List(&Item(Kind::Struct(Ipam::DEF), tag!("item"), None)), optional, None;
} }

shape! { DescribeIpv6PoolsRequest {
    0 pool_ids: Vec<Str>, Strs, "PoolIds", "PoolId", "PoolId", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    2 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(1, 1000));
    3 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    4 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
} }

shape! { DescribeIpv6PoolsResult {
    0 ipv6_pools: Vec<Ipv6Pool>, Structs, "Ipv6Pools", "Ipv6PoolSet", "ipv6PoolSet", Kind::List(&Item(Kind::Struct(Ipv6Pool::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { DescribeKeyPairsRequest {
    0 key_names: Vec<Str>, Strs, "KeyNames", "KeyName", "KeyName", Kind::List(&Item(Kind::Str, tag!("KeyName"), None)), optional, None;
    1 key_pair_ids: Vec<Str>, Strs, "KeyPairIds", "KeyPairId", "KeyPairId", Kind::List(&Item(Kind::Str, tag!("KeyPairId"), Some(&Rule::Id(&ids::KEY_PAIR)))), optional, None;
    2 include_public_key: bool, Bool, "IncludePublicKey", "IncludePublicKey", "IncludePublicKey", Kind::Bool, optional, None;
    3 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
    4 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
} }

shape! { DescribeKeyPairsResult {
    0 key_pairs: Vec<KeyPairInfo>, Structs, "KeyPairs", "KeySet", "keySet", Kind::List(&Item(Kind::Struct(KeyPairInfo::DEF), tag!("item"), None)), optional, None;
} }

shape! { DescribeLaunchTemplateVersionsRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 launch_template_id: Str, Str, "LaunchTemplateId", "LaunchTemplateId", "LaunchTemplateId", Kind::Str, optional, Some(&Rule::Id(&ids::LAUNCH_TEMPLATE));
    2 launch_template_name: Str, Str, "LaunchTemplateName", "LaunchTemplateName", "LaunchTemplateName", Kind::Str, optional, Some(&Rule::Length(3, 128));
    3 versions: Vec<Str>, Strs, "Versions", "LaunchTemplateVersion", "LaunchTemplateVersion", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    4 min_version: Str, Str, "MinVersion", "MinVersion", "MinVersion", Kind::Str, optional, None;
    5 max_version: Str, Str, "MaxVersion", "MaxVersion", "MaxVersion", Kind::Str, optional, None;
    6 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    7 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(1, 200));
    8 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    9 resolve_alias: bool, Bool, "ResolveAlias", "ResolveAlias", "ResolveAlias", Kind::Bool, optional, None;
    10 include_managed_resources: bool, Bool, "IncludeManagedResources", "IncludeManagedResources", "IncludeManagedResources", Kind::Bool, optional, None;
} }

shape! { DescribeLaunchTemplateVersionsResult {
    0 launch_template_versions: Vec<LaunchTemplateVersion>, Structs, "LaunchTemplateVersions", "LaunchTemplateVersionSet", "launchTemplateVersionSet", Kind::List(&Item(Kind::Struct(LaunchTemplateVersion::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { DescribeLaunchTemplatesRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 launch_template_ids: Vec<Str>, Strs, "LaunchTemplateIds", "LaunchTemplateId", "LaunchTemplateId", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Id(&ids::LAUNCH_TEMPLATE)))), optional, None;
    2 launch_template_names: Vec<Str>, Strs, "LaunchTemplateNames", "LaunchTemplateName", "LaunchTemplateName", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Length(3, 128)))), optional, None;
    3 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    4 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    5 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(1, 200));
    6 include_managed_resources: bool, Bool, "IncludeManagedResources", "IncludeManagedResources", "IncludeManagedResources", Kind::Bool, optional, None;
} }

shape! { DescribeLaunchTemplatesResult {
    0 launch_templates: Vec<LaunchTemplate>, Structs, "LaunchTemplates", "LaunchTemplates", "launchTemplates", Kind::List(&Item(Kind::Struct(LaunchTemplate::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociationsRequest {
    0 local_gateway_route_table_virtual_interface_group_association_ids: Vec<Str>, Strs, "LocalGatewayRouteTableVirtualInterfaceGroupAssociationIds", "LocalGatewayRouteTableVirtualInterfaceGroupAssociationId", "LocalGatewayRouteTableVirtualInterfaceGroupAssociationId", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    1 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    2 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(5, 1000));
    3 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    4 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociationsResult {
    0 local_gateway_route_table_virtual_interface_group_associations: Vec<LocalGatewayRouteTableVirtualInterfaceGroupAssociation>, Structs, "LocalGatewayRouteTableVirtualInterfaceGroupAssociations", "LocalGatewayRouteTableVirtualInterfaceGroupAssociationSet", "localGatewayRouteTableVirtualInterfaceGroupAssociationSet", Kind::List(&Item(Kind::Struct(LocalGatewayRouteTableVirtualInterfaceGroupAssociation::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { DescribeLocalGatewayRouteTableVpcAssociationsRequest {
    0 local_gateway_route_table_vpc_association_ids: Vec<Str>, Strs, "LocalGatewayRouteTableVpcAssociationIds", "LocalGatewayRouteTableVpcAssociationId", "LocalGatewayRouteTableVpcAssociationId", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    1 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    2 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(5, 1000));
    3 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    4 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DescribeLocalGatewayRouteTableVpcAssociationsResult {
    0 local_gateway_route_table_vpc_associations: Vec<LocalGatewayRouteTableVpcAssociation>, Structs, "LocalGatewayRouteTableVpcAssociations", "LocalGatewayRouteTableVpcAssociationSet", "localGatewayRouteTableVpcAssociationSet", Kind::List(&Item(Kind::Struct(LocalGatewayRouteTableVpcAssociation::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { DescribeLocalGatewayRouteTablesRequest {
    0 local_gateway_route_table_ids: Vec<Str>, Strs, "LocalGatewayRouteTableIds", "LocalGatewayRouteTableId", "LocalGatewayRouteTableId", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    1 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    2 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(5, 1000));
    3 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    4 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DescribeLocalGatewayRouteTablesResult {
    0 local_gateway_route_tables: Vec<LocalGatewayRouteTable>, Structs, "LocalGatewayRouteTables", "LocalGatewayRouteTableSet", "localGatewayRouteTableSet", Kind::List(&Item(Kind::Struct(LocalGatewayRouteTable::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { DescribeLocalGatewayVirtualInterfaceGroupsRequest {
    0 local_gateway_virtual_interface_group_ids: Vec<Str>, Strs, "LocalGatewayVirtualInterfaceGroupIds", "LocalGatewayVirtualInterfaceGroupId", "LocalGatewayVirtualInterfaceGroupId", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    1 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    2 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(5, 1000));
    3 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    4 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DescribeLocalGatewayVirtualInterfaceGroupsResult {
    0 local_gateway_virtual_interface_groups: Vec<LocalGatewayVirtualInterfaceGroup>, Structs, "LocalGatewayVirtualInterfaceGroups", "LocalGatewayVirtualInterfaceGroupSet", "localGatewayVirtualInterfaceGroupSet", Kind::List(&Item(Kind::Struct(LocalGatewayVirtualInterfaceGroup::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { DescribeLocalGatewayVirtualInterfacesRequest {
    0 local_gateway_virtual_interface_ids: Vec<Str>, Strs, "LocalGatewayVirtualInterfaceIds", "LocalGatewayVirtualInterfaceId", "LocalGatewayVirtualInterfaceId", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    1 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    2 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(5, 1000));
    3 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    4 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DescribeLocalGatewayVirtualInterfacesResult {
    0 local_gateway_virtual_interfaces: Vec<LocalGatewayVirtualInterface>, Structs, "LocalGatewayVirtualInterfaces", "LocalGatewayVirtualInterfaceSet", "localGatewayVirtualInterfaceSet", Kind::List(&Item(Kind::Struct(LocalGatewayVirtualInterface::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { DescribeLocalGatewaysRequest {
    0 local_gateway_ids: Vec<Str>, Strs, "LocalGatewayIds", "LocalGatewayId", "LocalGatewayId", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    1 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    2 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(5, 1000));
    3 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    4 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DescribeLocalGatewaysResult {
    0 local_gateways: Vec<LocalGateway>, Structs, "LocalGateways", "LocalGatewaySet", "localGatewaySet", Kind::List(&Item(Kind::Struct(LocalGateway::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { DescribeLockedSnapshotsRequest {
    0 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    1 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(5, 1000));
    2 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    3 snapshot_ids: Vec<Str>, Strs, "SnapshotIds", "SnapshotId", "SnapshotId", Kind::List(&Item(Kind::Str, tag!("SnapshotId"), Some(&Rule::Id(&ids::SNAPSHOT)))), optional, None;
    4 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DescribeLockedSnapshotsResult {
    0 snapshots: Vec<LockedSnapshotsInfo>, Structs, "Snapshots", "SnapshotSet", "snapshotSet", Kind::List(&Item(Kind::Struct(LockedSnapshotsInfo::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { DescribeMacHostsRequest {
    0 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    1 host_ids: Vec<Str>, Strs, "HostIds", "HostId", "HostId", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Id(&ids::HOST)))), optional, None;
    2 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(5, 500));
    3 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
} }

shape! { DescribeMacHostsResult {
    0 mac_hosts: Vec<MacHost>, Structs, "MacHosts", "MacHostSet", "macHostSet", Kind::List(&Item(Kind::Struct(MacHost::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { DescribeMacModificationTasksRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    2 mac_modification_task_ids: Vec<Str>, Strs, "MacModificationTaskIds", "MacModificationTaskId", "MacModificationTaskId", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    3 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(1, 500));
    4 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
} }

shape! { DescribeMacModificationTasksResult {
    0 mac_modification_tasks: Vec<MacModificationTask>, Structs, "MacModificationTasks", "MacModificationTaskSet", "macModificationTaskSet", Kind::List(&Item(Kind::Struct(MacModificationTask::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { DescribeManagedPrefixListsRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    2 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(1, 100));
    3 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    4 prefix_list_ids: Vec<Str>, Strs, "PrefixListIds", "PrefixListId", "PrefixListId", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
} }

shape! { DescribeManagedPrefixListsResult {
    0 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
    1 prefix_lists: Vec<ManagedPrefixList>, Structs, "PrefixLists", "PrefixListSet", "prefixListSet", Kind::List(&Item(Kind::Struct(ManagedPrefixList::DEF), tag!("item"), None)), optional, None;
} }

shape! { DescribeMetricCategoriesRequest {
    0 metric_category_ids: Vec<Str>, Strs, "MetricCategoryIds", "MetricCategoryId", "MetricCategoryId", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    1 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    2 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(5, 100));
    3 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    4 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DescribeMetricCategoriesResult {
    0 metric_categories: Vec<MetricCategory>, Structs, "MetricCategories", "MetricCategorySet", "metricCategorySet", Kind::List(&Item(Kind::Struct(MetricCategory::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { DescribeMovingAddressesRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
    1 public_ips: Vec<Str>, Strs, "PublicIps", "PublicIp", "publicIp", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    2 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
    3 filters: Vec<Filter>, Structs, "Filters", "Filter", "filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    4 max_results: i32, Int, "MaxResults", "MaxResults", "maxResults", Kind::Int, optional, Some(&Rule::Range(5, 1000));
} }

shape! { DescribeMovingAddressesResult {
    0 moving_address_statuses: Vec<MovingAddressStatus>, Structs, "MovingAddressStatuses", "MovingAddressStatusSet", "movingAddressStatusSet", Kind::List(&Item(Kind::Struct(MovingAddressStatus::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { DescribeNatGatewaysRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 filter: Vec<Filter>, Structs, "Filter", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    2 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(5, 1000));
    3 nat_gateway_ids: Vec<Str>, Strs, "NatGatewayIds", "NatGatewayId", "NatGatewayId", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Id(&ids::NAT_GATEWAY)))), optional, None;
    4 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
} }

shape! { DescribeNatGatewaysResult {
    0 nat_gateways: Vec<NatGateway>, Structs, "NatGateways", "NatGatewaySet", "natGatewaySet", Kind::List(&Item(Kind::Struct(NatGateway::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { DescribeNetworkAclsRequest {
    0 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    1 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(5, 1000));
    2 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
    3 network_acl_ids: Vec<Str>, Strs, "NetworkAclIds", "NetworkAclId", "NetworkAclId", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Id(&ids::NETWORK_ACL)))), optional, None;
    4 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
} }

shape! { DescribeNetworkAclsResult {
    0 network_acls: Vec<NetworkAcl>, Structs, "NetworkAcls", "NetworkAclSet", "networkAclSet", Kind::List(&Item(Kind::Struct(NetworkAcl::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { DescribeNetworkInsightsAccessScopeAnalysesRequest {
    0 network_insights_access_scope_analysis_ids: Vec<Str>, Strs, "NetworkInsightsAccessScopeAnalysisIds", "NetworkInsightsAccessScopeAnalysisId", "NetworkInsightsAccessScopeAnalysisId", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    1 network_insights_access_scope_id: Str, Str, "NetworkInsightsAccessScopeId", "NetworkInsightsAccessScopeId", "NetworkInsightsAccessScopeId", Kind::Str, optional, None;
    2 analysis_start_time_begin: Timestamp, Time, "AnalysisStartTimeBegin", "AnalysisStartTimeBegin", "AnalysisStartTimeBegin", Kind::Time, optional, None;
    3 analysis_start_time_end: Timestamp, Time, "AnalysisStartTimeEnd", "AnalysisStartTimeEnd", "AnalysisStartTimeEnd", Kind::Time, optional, None;
    4 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    5 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(1, 100));
    6 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    7 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
} }

shape! { DescribeNetworkInsightsAccessScopeAnalysesResult {
    0 network_insights_access_scope_analyses: Vec<NetworkInsightsAccessScopeAnalysis>, Structs, "NetworkInsightsAccessScopeAnalyses", "NetworkInsightsAccessScopeAnalysisSet", "networkInsightsAccessScopeAnalysisSet", Kind::List(&Item(Kind::Struct(NetworkInsightsAccessScopeAnalysis::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { DescribeNetworkInsightsAccessScopesRequest {
    0 network_insights_access_scope_ids: Vec<Str>, Strs, "NetworkInsightsAccessScopeIds", "NetworkInsightsAccessScopeId", "NetworkInsightsAccessScopeId", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    1 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    2 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(1, 100));
    3 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    4 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
} }

shape! { DescribeNetworkInsightsAccessScopesResult {
    0 network_insights_access_scopes: Vec<NetworkInsightsAccessScope>, Structs, "NetworkInsightsAccessScopes", "NetworkInsightsAccessScopeSet", "networkInsightsAccessScopeSet", Kind::List(&Item(Kind::Struct(NetworkInsightsAccessScope::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { DescribeNetworkInsightsAnalysesRequest {
    0 network_insights_analysis_ids: Vec<Str>, Strs, "NetworkInsightsAnalysisIds", "NetworkInsightsAnalysisId", "NetworkInsightsAnalysisId", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    1 network_insights_path_id: Str, Str, "NetworkInsightsPathId", "NetworkInsightsPathId", "NetworkInsightsPathId", Kind::Str, optional, None;
    2 analysis_start_time: Timestamp, Time, "AnalysisStartTime", "AnalysisStartTime", "AnalysisStartTime", Kind::Time, optional, None;
    3 analysis_end_time: Timestamp, Time, "AnalysisEndTime", "AnalysisEndTime", "AnalysisEndTime", Kind::Time, optional, None;
    4 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    5 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(1, 100));
    6 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    7 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
} }

shape! { DescribeNetworkInsightsAnalysesResult {
    0 network_insights_analyses: Vec<NetworkInsightsAnalysis>, Structs, "NetworkInsightsAnalyses", "NetworkInsightsAnalysisSet", "networkInsightsAnalysisSet", Kind::List(&Item(Kind::Struct(NetworkInsightsAnalysis::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { DescribeNetworkInsightsPathsRequest {
    0 network_insights_path_ids: Vec<Str>, Strs, "NetworkInsightsPathIds", "NetworkInsightsPathId", "NetworkInsightsPathId", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    1 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    2 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(1, 100));
    3 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    4 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
} }

shape! { DescribeNetworkInsightsPathsResult {
    0 network_insights_paths: Vec<NetworkInsightsPath>, Structs, "NetworkInsightsPaths", "NetworkInsightsPathSet", "networkInsightsPathSet", Kind::List(&Item(Kind::Struct(NetworkInsightsPath::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { DescribeNetworkInterfaceAttributeRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
    1 network_interface_id: Str, Str, "NetworkInterfaceId", "NetworkInterfaceId", "networkInterfaceId", Kind::Str, required, Some(&Rule::Id(&ids::NETWORK_INTERFACE));
    2 attribute: Str, Str, "Attribute", "Attribute", "attribute", Kind::Str, optional, Some(&Rule::Enum(&enums::NETWORK_INTERFACE_ATTRIBUTE));
} }

shape! { DescribeNetworkInterfaceAttributeResult {
    0 attachment: NetworkInterfaceAttachment, Struct, "Attachment", "Attachment", "attachment", Kind::Struct(NetworkInterfaceAttachment::DEF), optional, None;
    1 description: AttributeValue, Struct, "Description", "Description", "description", Kind::Struct(AttributeValue::DEF), optional, None;
    2 groups: Vec<GroupIdentifier>, Structs, "Groups", "GroupSet", "groupSet", Kind::List(&Item(Kind::Struct(GroupIdentifier::DEF), tag!("item"), None)), optional, None;
    3 network_interface_id: Str, Str, "NetworkInterfaceId", "NetworkInterfaceId", "networkInterfaceId", Kind::Str, optional, None;
    4 source_dest_check: AttributeBooleanValue, Struct, "SourceDestCheck", "SourceDestCheck", "sourceDestCheck", Kind::Struct(AttributeBooleanValue::DEF), optional, None;
    5 associate_public_ip_address: bool, Bool, "AssociatePublicIpAddress", "AssociatePublicIpAddress", "associatePublicIpAddress", Kind::Bool, optional, None;
} }

shape! { DescribeNetworkInterfacePermissionsRequest {
    0 network_interface_permission_ids: Vec<Str>, Strs, "NetworkInterfacePermissionIds", "NetworkInterfacePermissionId", "NetworkInterfacePermissionId", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    1 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    2 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    3 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(5, 255));
} }

shape! { DescribeNetworkInterfacePermissionsResult {
    0 network_interface_permissions: Vec<NetworkInterfacePermission>, Structs, "NetworkInterfacePermissions", "NetworkInterfacePermissions", "networkInterfacePermissions", Kind::List(&Item(Kind::Struct(NetworkInterfacePermission::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { DescribeNetworkInterfacesRequest {
    0 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    1 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(5, 1000));
    2 include_managed_resources: bool, Bool, "IncludeManagedResources", "IncludeManagedResources", "IncludeManagedResources", Kind::Bool, optional, None;
    3 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
    4 network_interface_ids: Vec<Str>, Strs, "NetworkInterfaceIds", "NetworkInterfaceId", "NetworkInterfaceId", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Id(&ids::NETWORK_INTERFACE)))), optional, None;
    5 filters: Vec<Filter>, Structs, "Filters", "Filter", "filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
} }

shape! { DescribeNetworkInterfacesResult {
    0 network_interfaces: Vec<NetworkInterface>, Structs, "NetworkInterfaces", "NetworkInterfaceSet", "networkInterfaceSet", Kind::List(&Item(Kind::Struct(NetworkInterface::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { DescribeNetworkingFlexCostAllocationPoliciesRequest {
    0 fca_policy_ids: Vec<Str>, Strs, "FcaPolicyIds", "FcaPolicyIds", "FcaPolicyIds", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Length(22, 22)))), optional, Some(&Rule::Count(1, 1000));
    1 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(5, 1000));
    2 filters: Vec<Filter>, Structs, "Filters", "Filters", "Filters", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    3 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    4 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DescribeNetworkingFlexCostAllocationPoliciesResult {
    0 flex_cost_allocation_policies: Vec<FlexCostAllocationPolicyDescription>, Structs, "FlexCostAllocationPolicies", "FlexCostAllocationPolicies", "flexCostAllocationPolicies", Kind::List(&Item(Kind::Struct(FlexCostAllocationPolicyDescription::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { DescribeNetworkingFlexCostAllocationPolicyAssociationsRequest {
    0 fca_policy_association_ids: Vec<Str>, Strs, "FcaPolicyAssociationIds", "FcaPolicyAssociationIds", "FcaPolicyAssociationIds", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Length(27, 27)))), optional, Some(&Rule::Count(1, 1000));
    1 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(5, 1000));
    2 filters: Vec<Filter>, Structs, "Filters", "Filters", "Filters", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    3 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    4 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DescribeNetworkingFlexCostAllocationPolicyAssociationsResult {
    0 fca_policy_associations: Vec<FlexCostAllocationPolicyAssociationDescription>, Structs, "FcaPolicyAssociations", "FcaPolicyAssociations", "fcaPolicyAssociations", Kind::List(&Item(Kind::Struct(FlexCostAllocationPolicyAssociationDescription::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { DescribeOutpostLagsRequest {
    0 outpost_lag_ids: Vec<Str>, Strs, "OutpostLagIds", "OutpostLagId", "OutpostLagId", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    1 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    2 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(5, 1000));
    3 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    4 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DescribeOutpostLagsResult {
    0 outpost_lags: Vec<OutpostLag>, Structs, "OutpostLags", "OutpostLagSet", "outpostLagSet", Kind::List(&Item(Kind::Struct(OutpostLag::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { DescribePlacementGroupsRequest {
    0 group_ids: Vec<Str>, Strs, "GroupIds", "GroupId", "GroupId", Kind::List(&Item(Kind::Str, tag!("GroupId"), Some(&Rule::Id(&ids::PLACEMENT_GROUP)))), optional, None;
    1 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
    2 group_names: Vec<Str>, Strs, "GroupNames", "GroupName", "groupName", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    3 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
} }

shape! { DescribePlacementGroupsResult {
    0 placement_groups: Vec<PlacementGroup>, Structs, "PlacementGroups", "PlacementGroupSet", "placementGroupSet", Kind::List(&Item(Kind::Struct(PlacementGroup::DEF), tag!("item"), None)), optional, None;
} }

shape! { DescribePrefixListsRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    2 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(1, 1000));
    3 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    4 prefix_list_ids: Vec<Str>, Strs, "PrefixListIds", "PrefixListId", "PrefixListId", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Id(&ids::PREFIX_LIST)))), optional, None;
} }

shape! { DescribePrefixListsResult {
    0 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
    1 prefix_lists: Vec<PrefixList>, Structs, "PrefixLists", "PrefixListSet", "prefixListSet", Kind::List(&Item(Kind::Struct(PrefixList::DEF), tag!("item"), None)), optional, None;
} }

shape! { DescribePrincipalIdFormatRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 resources: Vec<Str>, Strs, "Resources", "Resource", "Resource", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    2 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(1, 1000));
    3 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
} }

shape! { DescribePrincipalIdFormatResult {
    0 principals: Vec<PrincipalIdFormat>, Structs, "Principals", "PrincipalSet", "principalSet", Kind::List(&Item(Kind::Struct(PrincipalIdFormat::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { DescribePublicIpv4PoolsRequest {
    0 pool_ids: Vec<Str>, Strs, "PoolIds", "PoolId", "PoolId", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    2 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(1, 10));
    3 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
} }

shape! { DescribePublicIpv4PoolsResult {
    0 public_ipv4_pools: Vec<PublicIpv4Pool>, Structs, "PublicIpv4Pools", "PublicIpv4PoolSet", "publicIpv4PoolSet", Kind::List(&Item(Kind::Struct(PublicIpv4Pool::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { DescribeRegionsRequest {
    0 region_names: Vec<Str>, Strs, "RegionNames", "RegionName", "RegionName", Kind::List(&Item(Kind::Str, tag!("RegionName"), None)), optional, None;
    1 all_regions: bool, Bool, "AllRegions", "AllRegions", "AllRegions", Kind::Bool, optional, None;
    2 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
    3 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
} }

shape! { DescribeRegionsResult {
    0 regions: Vec<Region>, Structs, "Regions", "RegionInfo", "regionInfo", Kind::List(&Item(Kind::Struct(Region::DEF), tag!("item"), None)), optional, None;
} }

shape! { DescribeReplaceRootVolumeTasksRequest {
    0 replace_root_volume_task_ids: Vec<Str>, Strs, "ReplaceRootVolumeTaskIds", "ReplaceRootVolumeTaskId", "ReplaceRootVolumeTaskId", Kind::List(&Item(Kind::Str, tag!("ReplaceRootVolumeTaskId"), None)), optional, None;
    1 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    2 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(1, 50));
    3 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    4 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DescribeReplaceRootVolumeTasksResult {
    0 replace_root_volume_tasks: Vec<ReplaceRootVolumeTask>, Structs, "ReplaceRootVolumeTasks", "ReplaceRootVolumeTaskSet", "replaceRootVolumeTaskSet", Kind::List(&Item(Kind::Struct(ReplaceRootVolumeTask::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { DescribeReservedInstancesListingsRequest {
    0 reserved_instances_id: Str, Str, "ReservedInstancesId", "ReservedInstancesId", "reservedInstancesId", Kind::Str, optional, None;
    1 reserved_instances_listing_id: Str, Str, "ReservedInstancesListingId", "ReservedInstancesListingId", "reservedInstancesListingId", Kind::Str, optional, None;
    2 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
} }

shape! { DescribeReservedInstancesListingsResult {
    0 reserved_instances_listings: Vec<ReservedInstancesListing>, Structs, "ReservedInstancesListings", "ReservedInstancesListingsSet", "reservedInstancesListingsSet", Kind::List(&Item(Kind::Struct(ReservedInstancesListing::DEF), tag!("item"), None)), optional, None;
} }

shape! { DescribeReservedInstancesModificationsRequest {
    0 reserved_instances_modification_ids: Vec<Str>, Strs, "ReservedInstancesModificationIds", "ReservedInstancesModificationId", "ReservedInstancesModificationId", Kind::List(&Item(Kind::Str, tag!("ReservedInstancesModificationId"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
    2 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
} }

shape! { DescribeReservedInstancesModificationsResult {
    0 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
    1 reserved_instances_modifications: Vec<ReservedInstancesModification>, Structs, "ReservedInstancesModifications", "ReservedInstancesModificationsSet", "reservedInstancesModificationsSet", Kind::List(&Item(Kind::Struct(ReservedInstancesModification::DEF), tag!("item"), None)), optional, None;
} }

shape! { DescribeReservedInstancesOfferingsRequest {
    0 availability_zone: Str, Str, "AvailabilityZone", "AvailabilityZone", "AvailabilityZone", Kind::Str, optional, None;
    1 include_marketplace: bool, Bool, "IncludeMarketplace", "IncludeMarketplace", "IncludeMarketplace", Kind::Bool, optional, None;
    2 instance_type: Str, Str, "InstanceType", "InstanceType", "InstanceType", Kind::Str, optional, None;
    3 max_duration: i64, Long, "MaxDuration", "MaxDuration", "MaxDuration", Kind::Long, optional, None;
    4 max_instance_count: i32, Int, "MaxInstanceCount", "MaxInstanceCount", "MaxInstanceCount", Kind::Int, optional, None;
    5 min_duration: i64, Long, "MinDuration", "MinDuration", "MinDuration", Kind::Long, optional, None;
    6 offering_class: Str, Str, "OfferingClass", "OfferingClass", "OfferingClass", Kind::Str, optional, Some(&Rule::Enum(&enums::OFFERING_CLASS_TYPE));
    7 product_description: Str, Str, "ProductDescription", "ProductDescription", "ProductDescription", Kind::Str, optional, Some(&Rule::Enum(&enums::RI_PRODUCT_DESCRIPTION));
    8 reserved_instances_offering_ids: Vec<Str>, Strs, "ReservedInstancesOfferingIds", "ReservedInstancesOfferingId", "ReservedInstancesOfferingId", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    9 availability_zone_id: Str, Str, "AvailabilityZoneId", "AvailabilityZoneId", "AvailabilityZoneId", Kind::Str, optional, None;
    10 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
    11 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    12 instance_tenancy: Str, Str, "InstanceTenancy", "InstanceTenancy", "instanceTenancy", Kind::Str, optional, Some(&Rule::Enum(&enums::TENANCY));
    13 offering_type: Str, Str, "OfferingType", "OfferingType", "offeringType", Kind::Str, optional, Some(&Rule::Enum(&enums::OFFERING_TYPE_VALUES));
    14 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
    15 max_results: i32, Int, "MaxResults", "MaxResults", "maxResults", Kind::Int, optional, Some(&Rule::Range(1, 100));
} }

shape! { DescribeReservedInstancesOfferingsResult {
    0 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
    1 reserved_instances_offerings: Vec<ReservedInstancesOffering>, Structs, "ReservedInstancesOfferings", "ReservedInstancesOfferingsSet", "reservedInstancesOfferingsSet", Kind::List(&Item(Kind::Struct(ReservedInstancesOffering::DEF), tag!("item"), None)), optional, None;
} }

shape! { DescribeReservedInstancesRequest {
    0 offering_class: Str, Str, "OfferingClass", "OfferingClass", "OfferingClass", Kind::Str, optional, Some(&Rule::Enum(&enums::OFFERING_CLASS_TYPE));
    1 reserved_instances_ids: Vec<Str>, Strs, "ReservedInstancesIds", "ReservedInstancesId", "ReservedInstancesId", Kind::List(&Item(Kind::Str, tag!("ReservedInstancesId"), None)), optional, None;
    2 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
    3 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    4 offering_type: Str, Str, "OfferingType", "OfferingType", "offeringType", Kind::Str, optional, Some(&Rule::Enum(&enums::OFFERING_TYPE_VALUES));
} }

shape! { DescribeReservedInstancesResult {
    0 reserved_instances: Vec<ReservedInstances>, Structs, "ReservedInstances", "ReservedInstancesSet", "reservedInstancesSet", Kind::List(&Item(Kind::Struct(ReservedInstances::DEF), tag!("item"), None)), optional, None;
} }

shape! { DescribeRouteServerEndpointsRequest {
    0 route_server_endpoint_ids: Vec<Str>, Strs, "RouteServerEndpointIds", "RouteServerEndpointId", "RouteServerEndpointId", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    2 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(5, 1000));
    3 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    4 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DescribeRouteServerEndpointsResult {
    0 route_server_endpoints: Vec<RouteServerEndpoint>, Structs, "RouteServerEndpoints", "RouteServerEndpointSet", "routeServerEndpointSet", Kind::List(&Item(Kind::Struct(RouteServerEndpoint::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { DescribeRouteServerPeersRequest {
    0 route_server_peer_ids: Vec<Str>, Strs, "RouteServerPeerIds", "RouteServerPeerId", "RouteServerPeerId", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    2 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(5, 1000));
    3 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    4 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DescribeRouteServerPeersResult {
    0 route_server_peers: Vec<RouteServerPeer>, Structs, "RouteServerPeers", "RouteServerPeerSet", "routeServerPeerSet", Kind::List(&Item(Kind::Struct(RouteServerPeer::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { DescribeRouteServersRequest {
    0 route_server_ids: Vec<Str>, Strs, "RouteServerIds", "RouteServerId", "RouteServerId", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    2 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(5, 1000));
    3 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    4 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DescribeRouteServersResult {
    0 route_servers: Vec<RouteServer>, Structs, "RouteServers", "RouteServerSet", "routeServerSet", Kind::List(&Item(Kind::Struct(RouteServer::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { DescribeRouteTablesRequest {
    0 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    1 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(5, 100));
    2 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
    3 route_table_ids: Vec<Str>, Strs, "RouteTableIds", "RouteTableId", "RouteTableId", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Id(&ids::ROUTE_TABLE)))), optional, None;
    4 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
} }

shape! { DescribeRouteTablesResult {
    0 route_tables: Vec<RouteTable>, Structs, "RouteTables", "RouteTableSet", "routeTableSet", Kind::List(&Item(Kind::Struct(RouteTable::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { DescribeScheduledInstanceAvailabilityRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    2 first_slot_start_time_range: SlotDateTimeRangeRequest, Struct, "FirstSlotStartTimeRange", "FirstSlotStartTimeRange", "FirstSlotStartTimeRange", Kind::Struct(SlotDateTimeRangeRequest::DEF), required, None;
    3 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(5, 300));
    4 max_slot_duration_in_hours: i32, Int, "MaxSlotDurationInHours", "MaxSlotDurationInHours", "MaxSlotDurationInHours", Kind::Int, optional, None;
    5 min_slot_duration_in_hours: i32, Int, "MinSlotDurationInHours", "MinSlotDurationInHours", "MinSlotDurationInHours", Kind::Int, optional, None;
    6 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    7 recurrence: ScheduledInstanceRecurrenceRequest, Struct, "Recurrence", "Recurrence", "Recurrence", Kind::Struct(ScheduledInstanceRecurrenceRequest::DEF), required, None;
} }

shape! { DescribeScheduledInstanceAvailabilityResult {
    0 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
    1 scheduled_instance_availability_set: Vec<ScheduledInstanceAvailability>, Structs, "ScheduledInstanceAvailabilitySet", "ScheduledInstanceAvailabilitySet", "scheduledInstanceAvailabilitySet", Kind::List(&Item(Kind::Struct(ScheduledInstanceAvailability::DEF), tag!("item"), None)), optional, None;
} }

shape! { DescribeScheduledInstancesRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    2 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(5, 300));
    3 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    4 scheduled_instance_ids: Vec<Str>, Strs, "ScheduledInstanceIds", "ScheduledInstanceId", "ScheduledInstanceId", Kind::List(&Item(Kind::Str, tag!("ScheduledInstanceId"), None)), optional, None;
    5 slot_start_time_range: SlotStartTimeRangeRequest, Struct, "SlotStartTimeRange", "SlotStartTimeRange", "SlotStartTimeRange", Kind::Struct(SlotStartTimeRangeRequest::DEF), optional, None;
} }

shape! { DescribeScheduledInstancesResult {
    0 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
    1 scheduled_instance_set: Vec<ScheduledInstance>, Structs, "ScheduledInstanceSet", "ScheduledInstanceSet", "scheduledInstanceSet", Kind::List(&Item(Kind::Struct(ScheduledInstance::DEF), tag!("item"), None)), optional, None;
} }

shape! { DescribeSecondaryInterfacesRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    2 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(5, 1000));
    3 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    4 secondary_interface_ids: Vec<Str>, Strs, "SecondaryInterfaceIds", "SecondaryInterfaceId", "SecondaryInterfaceId", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
} }

shape! { DescribeSecondaryInterfacesResult {
    0 secondary_interfaces: Vec<SecondaryInterface>, Structs, "SecondaryInterfaces", "SecondaryInterfaceSet", "secondaryInterfaceSet", Kind::List(&Item(Kind::Struct(SecondaryInterface::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { DescribeSecondaryNetworksRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    2 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(5, 1000));
    3 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    4 secondary_network_ids: Vec<Str>, Strs, "SecondaryNetworkIds", "SecondaryNetworkId", "SecondaryNetworkId", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
} }

shape! { DescribeSecondaryNetworksResult {
    0 secondary_networks: Vec<SecondaryNetwork>, Structs, "SecondaryNetworks", "SecondaryNetworkSet", "secondaryNetworkSet", Kind::List(&Item(Kind::Struct(SecondaryNetwork::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { DescribeSecondarySubnetsRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    2 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(5, 1000));
    3 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    4 secondary_subnet_ids: Vec<Str>, Strs, "SecondarySubnetIds", "SecondarySubnetId", "SecondarySubnetId", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
} }

shape! { DescribeSecondarySubnetsResult {
    0 secondary_subnets: Vec<SecondarySubnet>, Structs, "SecondarySubnets", "SecondarySubnetSet", "secondarySubnetSet", Kind::List(&Item(Kind::Struct(SecondarySubnet::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { DescribeSecurityGroupReferencesRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 group_id: Vec<Str>, Strs, "GroupId", "GroupId", "GroupId", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Id(&ids::SECURITY_GROUP)))), required, None;
} }

shape! { DescribeSecurityGroupReferencesResult {
    0 security_group_reference_set: Vec<SecurityGroupReference>, Structs, "SecurityGroupReferenceSet", "SecurityGroupReferenceSet", "securityGroupReferenceSet", Kind::List(&Item(Kind::Struct(SecurityGroupReference::DEF), tag!("item"), None)), optional, None;
} }

shape! { DescribeSecurityGroupRulesRequest {
    0 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    1 security_group_rule_ids: Vec<Str>, Strs, "SecurityGroupRuleIds", "SecurityGroupRuleId", "SecurityGroupRuleId", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    2 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    3 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    4 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(5, 1000));
} }

shape! { DescribeSecurityGroupRulesResult {
    0 security_group_rules: Vec<SecurityGroupRule>, Structs, "SecurityGroupRules", "SecurityGroupRuleSet", "securityGroupRuleSet", Kind::List(&Item(Kind::Struct(SecurityGroupRule::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { DescribeSecurityGroupVpcAssociationsRequest {
    0 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    2 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(5, 1000));
    3 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DescribeSecurityGroupVpcAssociationsResult {
    0 security_group_vpc_associations: Vec<SecurityGroupVpcAssociation>, Structs, "SecurityGroupVpcAssociations", "SecurityGroupVpcAssociationSet", "securityGroupVpcAssociationSet", Kind::List(&Item(Kind::Struct(SecurityGroupVpcAssociation::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { DescribeSecurityGroupsRequest {
    0 group_ids: Vec<Str>, Strs, "GroupIds", "GroupId", "GroupId", Kind::List(&Item(Kind::Str, tag!("groupId"), Some(&Rule::Id(&ids::SECURITY_GROUP)))), optional, None;
    1 group_names: Vec<Str>, Strs, "GroupNames", "GroupName", "GroupName", Kind::List(&Item(Kind::Str, tag!("GroupName"), None)), optional, None;
    2 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    3 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(5, 1000));
    4 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
    5 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
} }

shape! { DescribeSecurityGroupsResult {
    0 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
    1 security_groups: Vec<SecurityGroup>, Structs, "SecurityGroups", "SecurityGroupInfo", "securityGroupInfo", Kind::List(&Item(Kind::Struct(SecurityGroup::DEF), tag!("item"), None)), optional, None;
} }

shape! { DescribeServiceLinkVirtualInterfacesRequest {
    0 service_link_virtual_interface_ids: Vec<Str>, Strs, "ServiceLinkVirtualInterfaceIds", "ServiceLinkVirtualInterfaceId", "ServiceLinkVirtualInterfaceId", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    1 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    2 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(5, 1000));
    3 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    4 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DescribeServiceLinkVirtualInterfacesResult {
    0 service_link_virtual_interfaces: Vec<ServiceLinkVirtualInterface>, Structs, "ServiceLinkVirtualInterfaces", "ServiceLinkVirtualInterfaceSet", "serviceLinkVirtualInterfaceSet", Kind::List(&Item(Kind::Struct(ServiceLinkVirtualInterface::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { DescribeSnapshotAttributeRequest {
    0 attribute: Str, Str, "Attribute", "Attribute", "Attribute", Kind::Str, required, Some(&Rule::Enum(&enums::SNAPSHOT_ATTRIBUTE_NAME));
    1 snapshot_id: Str, Str, "SnapshotId", "SnapshotId", "SnapshotId", Kind::Str, required, Some(&Rule::Id(&ids::SNAPSHOT));
    2 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
} }

shape! { DescribeSnapshotAttributeResult {
    0 product_codes: Vec<ProductCode>, Structs, "ProductCodes", "ProductCodes", "productCodes", Kind::List(&Item(Kind::Struct(ProductCode::DEF), tag!("item"), None)), optional, None;
    1 snapshot_id: Str, Str, "SnapshotId", "SnapshotId", "snapshotId", Kind::Str, optional, None;
    2 create_volume_permissions: Vec<CreateVolumePermission>, Structs, "CreateVolumePermissions", "CreateVolumePermission", "createVolumePermission", Kind::List(&Item(Kind::Struct(CreateVolumePermission::DEF), tag!("item"), None)), optional, None;
} }

shape! { DescribeSnapshotTierStatusRequest {
    0 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    1 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    2 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    3 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(1, 1000));
} }

shape! { DescribeSnapshotTierStatusResult {
    0 snapshot_tier_statuses: Vec<SnapshotTierStatus>, Structs, "SnapshotTierStatuses", "SnapshotTierStatusSet", "snapshotTierStatusSet", Kind::List(&Item(Kind::Struct(SnapshotTierStatus::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { DescribeSnapshotsRequest {
    0 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(1, 1000));
    1 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    2 owner_ids: Vec<Str>, Strs, "OwnerIds", "Owner", "Owner", Kind::List(&Item(Kind::Str, tag!("Owner"), None)), optional, None;
    3 restorable_by_user_ids: Vec<Str>, Strs, "RestorableByUserIds", "RestorableBy", "RestorableBy", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    4 snapshot_ids: Vec<Str>, Strs, "SnapshotIds", "SnapshotId", "SnapshotId", Kind::List(&Item(Kind::Str, tag!("SnapshotId"), Some(&Rule::Id(&ids::SNAPSHOT)))), optional, None;
    5 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
    6 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
} }

shape! { DescribeSnapshotsResult {
    0 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
    1 snapshots: Vec<Snapshot>, Structs, "Snapshots", "SnapshotSet", "snapshotSet", Kind::List(&Item(Kind::Struct(Snapshot::DEF), tag!("item"), None)), optional, None;
} }

shape! { DescribeSpotDatafeedSubscriptionRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
} }

shape! { DescribeSpotDatafeedSubscriptionResult {
    0 spot_datafeed_subscription: SpotDatafeedSubscription, Struct, "SpotDatafeedSubscription", "SpotDatafeedSubscription", "spotDatafeedSubscription", Kind::Struct(SpotDatafeedSubscription::DEF), optional, None;
} }

shape! { DescribeSpotFleetInstancesRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
    1 spot_fleet_request_id: Str, Str, "SpotFleetRequestId", "SpotFleetRequestId", "spotFleetRequestId", Kind::Str, required, Some(&Rule::Id(&ids::SPOT_FLEET_REQUEST));
    2 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
    3 max_results: i32, Int, "MaxResults", "MaxResults", "maxResults", Kind::Int, optional, Some(&Rule::Range(1, 1000));
} }

shape! { DescribeSpotFleetInstancesResponse {
    0 active_instances: Vec<ActiveInstance>, Structs, "ActiveInstances", "ActiveInstanceSet", "activeInstanceSet", Kind::List(&Item(Kind::Struct(ActiveInstance::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
    2 spot_fleet_request_id: Str, Str, "SpotFleetRequestId", "SpotFleetRequestId", "spotFleetRequestId", Kind::Str, optional, None;
} }

shape! { DescribeSpotFleetRequestHistoryRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
    1 spot_fleet_request_id: Str, Str, "SpotFleetRequestId", "SpotFleetRequestId", "spotFleetRequestId", Kind::Str, required, Some(&Rule::Id(&ids::SPOT_FLEET_REQUEST));
    2 event_type: Str, Str, "EventType", "EventType", "eventType", Kind::Str, optional, Some(&Rule::Enum(&enums::EVENT_TYPE));
    3 start_time: Timestamp, Time, "StartTime", "StartTime", "startTime", Kind::Time, required, None;
    4 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
    5 max_results: i32, Int, "MaxResults", "MaxResults", "maxResults", Kind::Int, optional, Some(&Rule::Range(1, 1000));
} }

shape! { DescribeSpotFleetRequestHistoryResponse {
    0 history_records: Vec<HistoryRecord>, Structs, "HistoryRecords", "HistoryRecordSet", "historyRecordSet", Kind::List(&Item(Kind::Struct(HistoryRecord::DEF), tag!("item"), None)), optional, None;
    1 last_evaluated_time: Timestamp, Time, "LastEvaluatedTime", "LastEvaluatedTime", "lastEvaluatedTime", Kind::Time, optional, None;
    2 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
    3 spot_fleet_request_id: Str, Str, "SpotFleetRequestId", "SpotFleetRequestId", "spotFleetRequestId", Kind::Str, optional, None;
    4 start_time: Timestamp, Time, "StartTime", "StartTime", "startTime", Kind::Time, optional, None;
} }

shape! { DescribeSpotFleetRequestsRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
    1 spot_fleet_request_ids: Vec<Str>, Strs, "SpotFleetRequestIds", "SpotFleetRequestId", "spotFleetRequestId", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Id(&ids::SPOT_FLEET_REQUEST)))), optional, None;
    2 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
    3 max_results: i32, Int, "MaxResults", "MaxResults", "maxResults", Kind::Int, optional, Some(&Rule::Range(1, 1000));
} }

shape! { DescribeSpotFleetRequestsResponse {
    0 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
    1 spot_fleet_request_configs: Vec<SpotFleetRequestConfig>, Structs, "SpotFleetRequestConfigs", "SpotFleetRequestConfigSet", "spotFleetRequestConfigSet", Kind::List(&Item(Kind::Struct(SpotFleetRequestConfig::DEF), tag!("item"), None)), optional, None;
} }

shape! { DescribeSpotInstanceRequestsRequest {
    0 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    1 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(1, 1000));
    2 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
    3 spot_instance_request_ids: Vec<Str>, Strs, "SpotInstanceRequestIds", "SpotInstanceRequestId", "SpotInstanceRequestId", Kind::List(&Item(Kind::Str, tag!("SpotInstanceRequestId"), Some(&Rule::Id(&ids::SPOT_INSTANCE_REQUEST)))), optional, None;
    4 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
} }

shape! { DescribeSpotInstanceRequestsResult {
    0 spot_instance_requests: Vec<SpotInstanceRequest>, Structs, "SpotInstanceRequests", "SpotInstanceRequestSet", "spotInstanceRequestSet", Kind::List(&Item(Kind::Struct(SpotInstanceRequest::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { DescribeSpotPriceHistoryRequest {
    0 availability_zone_id: Str, Str, "AvailabilityZoneId", "AvailabilityZoneId", "AvailabilityZoneId", Kind::Str, optional, None;
    1 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
    2 start_time: Timestamp, Time, "StartTime", "StartTime", "startTime", Kind::Time, optional, None;
    3 end_time: Timestamp, Time, "EndTime", "EndTime", "endTime", Kind::Time, optional, None;
    4 instance_types: Vec<Str>, Strs, "InstanceTypes", "InstanceType", "InstanceType", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    5 product_descriptions: Vec<Str>, Strs, "ProductDescriptions", "ProductDescription", "ProductDescription", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    6 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    7 availability_zone: Str, Str, "AvailabilityZone", "AvailabilityZone", "availabilityZone", Kind::Str, optional, None;
    8 max_results: i32, Int, "MaxResults", "MaxResults", "maxResults", Kind::Int, optional, Some(&Rule::Range(1, 1000));
    9 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { DescribeSpotPriceHistoryResult {
    0 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
    1 spot_price_history: Vec<SpotPrice>, Structs, "SpotPriceHistory", "SpotPriceHistorySet", "spotPriceHistorySet", Kind::List(&Item(Kind::Struct(SpotPrice::DEF), tag!("item"), None)), optional, None;
} }

shape! { DescribeStaleSecurityGroupsRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(5, 255));
    2 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, Some(&Rule::Length(1, 1024));
    3 vpc_id: Str, Str, "VpcId", "VpcId", "VpcId", Kind::Str, required, Some(&Rule::Id(&ids::VPC));
} }

shape! { DescribeStaleSecurityGroupsResult {
    0 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
    1 stale_security_group_set: Vec<StaleSecurityGroup>, Structs, "StaleSecurityGroupSet", "StaleSecurityGroupSet", "staleSecurityGroupSet", Kind::List(&Item(Kind::Struct(StaleSecurityGroup::DEF), tag!("item"), None)), optional, None;
} }

shape! { DescribeStoreImageTasksRequest {
    0 image_ids: Vec<Str>, Strs, "ImageIds", "ImageId", "ImageId", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Id(&ids::IMAGE)))), optional, None;
    1 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    2 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    3 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    4 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(1, 200));
} }

shape! { DescribeStoreImageTasksResult {
    0 store_image_task_results: Vec<StoreImageTaskResult>, Structs, "StoreImageTaskResults", "StoreImageTaskResultSet", "storeImageTaskResultSet", Kind::List(&Item(Kind::Struct(StoreImageTaskResult::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { DescribeSubnetsRequest {
    0 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    1 subnet_ids: Vec<Str>, Strs, "SubnetIds", "SubnetId", "SubnetId", Kind::List(&Item(Kind::Str, tag!("SubnetId"), Some(&Rule::Id(&ids::SUBNET)))), optional, None;
    2 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    3 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(5, 1000));
    4 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
} }

shape! { DescribeSubnetsResult {
    0 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
    1 subnets: Vec<Subnet>, Structs, "Subnets", "SubnetSet", "subnetSet", Kind::List(&Item(Kind::Struct(Subnet::DEF), tag!("item"), None)), optional, None;
} }

shape! { DescribeTagsRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
    1 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    2 max_results: i32, Int, "MaxResults", "MaxResults", "maxResults", Kind::Int, optional, Some(&Rule::Range(5, 1000));
    3 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { DescribeTagsResult {
    0 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
    1 tags: Vec<TagDescription>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(TagDescription::DEF), tag!("item"), None)), optional, None;
} }

shape! { DescribeTrafficMirrorFilterRulesRequest {
    0 traffic_mirror_filter_rule_ids: Vec<Str>, Strs, "TrafficMirrorFilterRuleIds", "TrafficMirrorFilterRuleId", "TrafficMirrorFilterRuleId", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    1 traffic_mirror_filter_id: Str, Str, "TrafficMirrorFilterId", "TrafficMirrorFilterId", "TrafficMirrorFilterId", Kind::Str, optional, None;
    2 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    3 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    4 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(5, 1000));
    5 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
} }

shape! { DescribeTrafficMirrorFilterRulesResult {
    0 traffic_mirror_filter_rules: Vec<TrafficMirrorFilterRule>, Structs, "TrafficMirrorFilterRules", "TrafficMirrorFilterRuleSet", "trafficMirrorFilterRuleSet", Kind::List(&Item(Kind::Struct(TrafficMirrorFilterRule::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { DescribeTrafficMirrorFiltersRequest {
    0 traffic_mirror_filter_ids: Vec<Str>, Strs, "TrafficMirrorFilterIds", "TrafficMirrorFilterId", "TrafficMirrorFilterId", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    1 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    2 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    3 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(5, 1000));
    4 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
} }

shape! { DescribeTrafficMirrorFiltersResult {
    0 traffic_mirror_filters: Vec<TrafficMirrorFilter>, Structs, "TrafficMirrorFilters", "TrafficMirrorFilterSet", "trafficMirrorFilterSet", Kind::List(&Item(Kind::Struct(TrafficMirrorFilter::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { DescribeTrafficMirrorSessionsRequest {
    0 traffic_mirror_session_ids: Vec<Str>, Strs, "TrafficMirrorSessionIds", "TrafficMirrorSessionId", "TrafficMirrorSessionId", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    1 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    2 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    3 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(5, 1000));
    4 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
} }

shape! { DescribeTrafficMirrorSessionsResult {
    0 traffic_mirror_sessions: Vec<TrafficMirrorSession>, Structs, "TrafficMirrorSessions", "TrafficMirrorSessionSet", "trafficMirrorSessionSet", Kind::List(&Item(Kind::Struct(TrafficMirrorSession::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { DescribeTrafficMirrorTargetsRequest {
    0 traffic_mirror_target_ids: Vec<Str>, Strs, "TrafficMirrorTargetIds", "TrafficMirrorTargetId", "TrafficMirrorTargetId", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    1 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    2 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    3 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(5, 1000));
    4 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
} }

shape! { DescribeTrafficMirrorTargetsResult {
    0 traffic_mirror_targets: Vec<TrafficMirrorTarget>, Structs, "TrafficMirrorTargets", "TrafficMirrorTargetSet", "trafficMirrorTargetSet", Kind::List(&Item(Kind::Struct(TrafficMirrorTarget::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { DescribeTransitGatewayAttachmentsRequest {
    0 transit_gateway_attachment_ids: Vec<Str>, Strs, "TransitGatewayAttachmentIds", "TransitGatewayAttachmentIds", "TransitGatewayAttachmentIds", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Id(&ids::TRANSIT_GATEWAY_ATTACHMENT)))), optional, None;
    1 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    2 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(5, 1000));
    3 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    4 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DescribeTransitGatewayAttachmentsResult {
    0 transit_gateway_attachments: Vec<TransitGatewayAttachment>, Structs, "TransitGatewayAttachments", "TransitGatewayAttachments", "transitGatewayAttachments", Kind::List(&Item(Kind::Struct(TransitGatewayAttachment::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { DescribeTransitGatewayConnectPeersRequest {
    0 transit_gateway_connect_peer_ids: Vec<Str>, Strs, "TransitGatewayConnectPeerIds", "TransitGatewayConnectPeerIds", "TransitGatewayConnectPeerIds", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    1 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    2 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(5, 1000));
    3 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    4 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DescribeTransitGatewayConnectPeersResult {
    0 transit_gateway_connect_peers: Vec<TransitGatewayConnectPeer>, Structs, "TransitGatewayConnectPeers", "TransitGatewayConnectPeerSet", "transitGatewayConnectPeerSet", Kind::List(&Item(Kind::Struct(TransitGatewayConnectPeer::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { DescribeTransitGatewayConnectsRequest {
    0 transit_gateway_attachment_ids: Vec<Str>, Strs, "TransitGatewayAttachmentIds", "TransitGatewayAttachmentIds", "TransitGatewayAttachmentIds", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Id(&ids::TRANSIT_GATEWAY_ATTACHMENT)))), optional, None;
    1 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    2 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(5, 1000));
    3 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    4 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DescribeTransitGatewayConnectsResult {
    0 transit_gateway_connects: Vec<TransitGatewayConnect>, Structs, "TransitGatewayConnects", "TransitGatewayConnectSet", "transitGatewayConnectSet", Kind::List(&Item(Kind::Struct(TransitGatewayConnect::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { DescribeTransitGatewayMeteringPoliciesRequest {
    0 transit_gateway_metering_policy_ids: Vec<Str>, Strs, "TransitGatewayMeteringPolicyIds", "TransitGatewayMeteringPolicyIds", "TransitGatewayMeteringPolicyIds", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    1 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    2 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(5, 1000));
    3 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    4 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DescribeTransitGatewayMeteringPoliciesResult {
    0 transit_gateway_metering_policies: Vec<TransitGatewayMeteringPolicy>, Structs, "TransitGatewayMeteringPolicies", "TransitGatewayMeteringPolicies", "transitGatewayMeteringPolicies", Kind::List(&Item(Kind::Struct(TransitGatewayMeteringPolicy::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { DescribeTransitGatewayMulticastDomainsRequest {
    0 transit_gateway_multicast_domain_ids: Vec<Str>, Strs, "TransitGatewayMulticastDomainIds", "TransitGatewayMulticastDomainIds", "TransitGatewayMulticastDomainIds", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    1 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    2 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(5, 1000));
    3 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    4 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DescribeTransitGatewayMulticastDomainsResult {
    0 transit_gateway_multicast_domains: Vec<TransitGatewayMulticastDomain>, Structs, "TransitGatewayMulticastDomains", "TransitGatewayMulticastDomains", "transitGatewayMulticastDomains", Kind::List(&Item(Kind::Struct(TransitGatewayMulticastDomain::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { DescribeTransitGatewayNetworkFunctionAttachmentsRequest {
    0 transit_gateway_attachment_ids: Vec<Str>, Strs, "TransitGatewayAttachmentIds", "TransitGatewayAttachmentId", "TransitGatewayAttachmentId", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Id(&ids::TRANSIT_GATEWAY_ATTACHMENT)))), optional, None;
    1 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    2 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(5, 1000));
    3 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    4 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DescribeTransitGatewayNetworkFunctionAttachmentsResult {
    0 transit_gateway_network_function_attachments: Vec<TransitGatewayNetworkFunctionAttachment>, Structs, "TransitGatewayNetworkFunctionAttachments", "TransitGatewayNetworkFunctionAttachmentSet", "transitGatewayNetworkFunctionAttachmentSet", Kind::List(&Item(Kind::Struct(TransitGatewayNetworkFunctionAttachment::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { DescribeTransitGatewayPeeringAttachmentsRequest {
    0 transit_gateway_attachment_ids: Vec<Str>, Strs, "TransitGatewayAttachmentIds", "TransitGatewayAttachmentIds", "TransitGatewayAttachmentIds", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Id(&ids::TRANSIT_GATEWAY_ATTACHMENT)))), optional, None;
    1 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    2 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(5, 1000));
    3 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    4 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DescribeTransitGatewayPeeringAttachmentsResult {
    0 transit_gateway_peering_attachments: Vec<TransitGatewayPeeringAttachment>, Structs, "TransitGatewayPeeringAttachments", "TransitGatewayPeeringAttachments", "transitGatewayPeeringAttachments", Kind::List(&Item(Kind::Struct(TransitGatewayPeeringAttachment::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { DescribeTransitGatewayPolicyTablesRequest {
    0 transit_gateway_policy_table_ids: Vec<Str>, Strs, "TransitGatewayPolicyTableIds", "TransitGatewayPolicyTableIds", "TransitGatewayPolicyTableIds", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    1 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    2 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(5, 1000));
    3 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    4 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DescribeTransitGatewayPolicyTablesResult {
    0 transit_gateway_policy_tables: Vec<TransitGatewayPolicyTable>, Structs, "TransitGatewayPolicyTables", "TransitGatewayPolicyTables", "transitGatewayPolicyTables", Kind::List(&Item(Kind::Struct(TransitGatewayPolicyTable::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { DescribeTransitGatewayRouteTableAnnouncementsRequest {
    0 transit_gateway_route_table_announcement_ids: Vec<Str>, Strs, "TransitGatewayRouteTableAnnouncementIds", "TransitGatewayRouteTableAnnouncementIds", "TransitGatewayRouteTableAnnouncementIds", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    1 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    2 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(5, 1000));
    3 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    4 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DescribeTransitGatewayRouteTableAnnouncementsResult {
    0 transit_gateway_route_table_announcements: Vec<TransitGatewayRouteTableAnnouncement>, Structs, "TransitGatewayRouteTableAnnouncements", "TransitGatewayRouteTableAnnouncements", "transitGatewayRouteTableAnnouncements", Kind::List(&Item(Kind::Struct(TransitGatewayRouteTableAnnouncement::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { DescribeTransitGatewayRouteTablesRequest {
    0 transit_gateway_route_table_ids: Vec<Str>, Strs, "TransitGatewayRouteTableIds", "TransitGatewayRouteTableIds", "TransitGatewayRouteTableIds", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    1 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    2 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(5, 1000));
    3 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    4 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DescribeTransitGatewayRouteTablesResult {
    0 transit_gateway_route_tables: Vec<TransitGatewayRouteTable>, Structs, "TransitGatewayRouteTables", "TransitGatewayRouteTables", "transitGatewayRouteTables", Kind::List(&Item(Kind::Struct(TransitGatewayRouteTable::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { DescribeTransitGatewayVpcAttachmentsRequest {
    0 transit_gateway_attachment_ids: Vec<Str>, Strs, "TransitGatewayAttachmentIds", "TransitGatewayAttachmentIds", "TransitGatewayAttachmentIds", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Id(&ids::TRANSIT_GATEWAY_ATTACHMENT)))), optional, None;
    1 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    2 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(5, 1000));
    3 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    4 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DescribeTransitGatewayVpcAttachmentsResult {
    0 transit_gateway_vpc_attachments: Vec<TransitGatewayVpcAttachment>, Structs, "TransitGatewayVpcAttachments", "TransitGatewayVpcAttachments", "transitGatewayVpcAttachments", Kind::List(&Item(Kind::Struct(TransitGatewayVpcAttachment::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { DescribeTransitGatewaysRequest {
    0 transit_gateway_ids: Vec<Str>, Strs, "TransitGatewayIds", "TransitGatewayIds", "TransitGatewayIds", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Id(&ids::TRANSIT_GATEWAY)))), optional, None;
    1 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    2 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(5, 1000));
    3 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    4 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DescribeTransitGatewaysResult {
    0 transit_gateways: Vec<TransitGateway>, Structs, "TransitGateways", "TransitGatewaySet", "transitGatewaySet", Kind::List(&Item(Kind::Struct(TransitGateway::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { DescribeTrunkInterfaceAssociationsRequest {
    0 association_ids: Vec<Str>, Strs, "AssociationIds", "AssociationId", "AssociationId", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    1 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    2 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    3 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    4 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(5, 255));
} }

shape! { DescribeTrunkInterfaceAssociationsResult {
    0 interface_associations: Vec<TrunkInterfaceAssociation>, Structs, "InterfaceAssociations", "InterfaceAssociationSet", "interfaceAssociationSet", Kind::List(&Item(Kind::Struct(TrunkInterfaceAssociation::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { DescribeVerifiedAccessEndpointsRequest {
    0 verified_access_endpoint_ids: Vec<Str>, Strs, "VerifiedAccessEndpointIds", "VerifiedAccessEndpointId", "VerifiedAccessEndpointId", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    1 verified_access_instance_id: Str, Str, "VerifiedAccessInstanceId", "VerifiedAccessInstanceId", "VerifiedAccessInstanceId", Kind::Str, optional, None;
    2 verified_access_group_id: Str, Str, "VerifiedAccessGroupId", "VerifiedAccessGroupId", "VerifiedAccessGroupId", Kind::Str, optional, None;
    3 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(5, 1000));
    4 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    5 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    6 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DescribeVerifiedAccessEndpointsResult {
    0 verified_access_endpoints: Vec<VerifiedAccessEndpoint>, Structs, "VerifiedAccessEndpoints", "VerifiedAccessEndpointSet", "verifiedAccessEndpointSet", Kind::List(&Item(Kind::Struct(VerifiedAccessEndpoint::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { DescribeVerifiedAccessGroupsRequest {
    0 verified_access_group_ids: Vec<Str>, Strs, "VerifiedAccessGroupIds", "VerifiedAccessGroupId", "VerifiedAccessGroupId", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    1 verified_access_instance_id: Str, Str, "VerifiedAccessInstanceId", "VerifiedAccessInstanceId", "VerifiedAccessInstanceId", Kind::Str, optional, None;
    2 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(5, 1000));
    3 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    4 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    5 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DescribeVerifiedAccessGroupsResult {
    0 verified_access_groups: Vec<VerifiedAccessGroup>, Structs, "VerifiedAccessGroups", "VerifiedAccessGroupSet", "verifiedAccessGroupSet", Kind::List(&Item(Kind::Struct(VerifiedAccessGroup::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { DescribeVerifiedAccessInstanceLoggingConfigurationsRequest {
    0 verified_access_instance_ids: Vec<Str>, Strs, "VerifiedAccessInstanceIds", "VerifiedAccessInstanceId", "VerifiedAccessInstanceId", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    1 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(1, 10));
    2 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    3 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    4 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DescribeVerifiedAccessInstanceLoggingConfigurationsResult {
    0 logging_configurations: Vec<VerifiedAccessInstanceLoggingConfiguration>, Structs, "LoggingConfigurations", "LoggingConfigurationSet", "loggingConfigurationSet", Kind::List(&Item(Kind::Struct(VerifiedAccessInstanceLoggingConfiguration::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { DescribeVerifiedAccessInstancesRequest {
    0 verified_access_instance_ids: Vec<Str>, Strs, "VerifiedAccessInstanceIds", "VerifiedAccessInstanceId", "VerifiedAccessInstanceId", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    1 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(5, 200));
    2 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    3 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    4 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DescribeVerifiedAccessInstancesResult {
    0 verified_access_instances: Vec<VerifiedAccessInstance>, Structs, "VerifiedAccessInstances", "VerifiedAccessInstanceSet", "verifiedAccessInstanceSet", Kind::List(&Item(Kind::Struct(VerifiedAccessInstance::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { DescribeVerifiedAccessTrustProvidersRequest {
    0 verified_access_trust_provider_ids: Vec<Str>, Strs, "VerifiedAccessTrustProviderIds", "VerifiedAccessTrustProviderId", "VerifiedAccessTrustProviderId", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    1 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(5, 200));
    2 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    3 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    4 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DescribeVerifiedAccessTrustProvidersResult {
    0 verified_access_trust_providers: Vec<VerifiedAccessTrustProvider>, Structs, "VerifiedAccessTrustProviders", "VerifiedAccessTrustProviderSet", "verifiedAccessTrustProviderSet", Kind::List(&Item(Kind::Struct(VerifiedAccessTrustProvider::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { DescribeVolumeAttributeRequest {
    0 attribute: Str, Str, "Attribute", "Attribute", "Attribute", Kind::Str, required, Some(&Rule::Enum(&enums::VOLUME_ATTRIBUTE_NAME));
    1 volume_id: Str, Str, "VolumeId", "VolumeId", "VolumeId", Kind::Str, required, Some(&Rule::Id(&ids::VOLUME));
    2 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
} }

shape! { DescribeVolumeAttributeResult {
    0 auto_enable_io: AttributeBooleanValue, Struct, "AutoEnableIO", "AutoEnableIO", "autoEnableIO", Kind::Struct(AttributeBooleanValue::DEF), optional, None;
    1 product_codes: Vec<ProductCode>, Structs, "ProductCodes", "ProductCodes", "productCodes", Kind::List(&Item(Kind::Struct(ProductCode::DEF), tag!("item"), None)), optional, None;
    2 volume_id: Str, Str, "VolumeId", "VolumeId", "volumeId", Kind::Str, optional, None;
} }

shape! { DescribeVolumeStatusRequest {
    0 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(1, 1000));
    1 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    2 volume_ids: Vec<Str>, Strs, "VolumeIds", "VolumeId", "VolumeId", Kind::List(&Item(Kind::Str, tag!("VolumeId"), Some(&Rule::Id(&ids::VOLUME)))), optional, None;
    3 include_managed_resources: bool, Bool, "IncludeManagedResources", "IncludeManagedResources", "IncludeManagedResources", Kind::Bool, optional, None;
    4 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
    5 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
} }

shape! { DescribeVolumeStatusResult {
    0 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
    1 volume_statuses: Vec<VolumeStatusItem>, Structs, "VolumeStatuses", "VolumeStatusSet", "volumeStatusSet", Kind::List(&Item(Kind::Struct(VolumeStatusItem::DEF), tag!("item"), None)), optional, None;
} }

shape! { DescribeVolumesModificationsRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 volume_ids: Vec<Str>, Strs, "VolumeIds", "VolumeId", "VolumeId", Kind::List(&Item(Kind::Str, tag!("VolumeId"), Some(&Rule::Id(&ids::VOLUME)))), optional, None;
    2 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    3 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    4 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(1, 500));
    5 include_managed_resources: bool, Bool, "IncludeManagedResources", "IncludeManagedResources", "IncludeManagedResources", Kind::Bool, optional, None;
} }

shape! { DescribeVolumesModificationsResult {
    0 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
    1 volumes_modifications: Vec<VolumeModification>, Structs, "VolumesModifications", "VolumeModificationSet", "volumeModificationSet", Kind::List(&Item(Kind::Struct(VolumeModification::DEF), tag!("item"), None)), optional, None;
} }

shape! { DescribeVolumesRequest {
    0 volume_ids: Vec<Str>, Strs, "VolumeIds", "VolumeId", "VolumeId", Kind::List(&Item(Kind::Str, tag!("VolumeId"), Some(&Rule::Id(&ids::VOLUME)))), optional, None;
    1 include_managed_resources: bool, Bool, "IncludeManagedResources", "IncludeManagedResources", "IncludeManagedResources", Kind::Bool, optional, None;
    2 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
    3 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    4 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
    5 max_results: i32, Int, "MaxResults", "MaxResults", "maxResults", Kind::Int, optional, Some(&Rule::Range(1, 1000));
} }

shape! { DescribeVolumesResult {
    0 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
    1 volumes: Vec<Volume>, Structs, "Volumes", "VolumeSet", "volumeSet", Kind::List(&Item(Kind::Struct(Volume::DEF), tag!("item"), None)), optional, None;
} }

shape! { DescribeVpcAttributeRequest {
    0 attribute: Str, Str, "Attribute", "Attribute", "Attribute", Kind::Str, required, Some(&Rule::Enum(&enums::VPC_ATTRIBUTE_NAME));
    1 vpc_id: Str, Str, "VpcId", "VpcId", "VpcId", Kind::Str, required, Some(&Rule::Id(&ids::VPC));
    2 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
} }

shape! { DescribeVpcAttributeResult {
    0 enable_dns_hostnames: AttributeBooleanValue, Struct, "EnableDnsHostnames", "EnableDnsHostnames", "enableDnsHostnames", Kind::Struct(AttributeBooleanValue::DEF), optional, None;
    1 enable_dns_support: AttributeBooleanValue, Struct, "EnableDnsSupport", "EnableDnsSupport", "enableDnsSupport", Kind::Struct(AttributeBooleanValue::DEF), optional, None;
    2 enable_network_address_usage_metrics: AttributeBooleanValue, Struct, "EnableNetworkAddressUsageMetrics", "EnableNetworkAddressUsageMetrics", "enableNetworkAddressUsageMetrics", Kind::Struct(AttributeBooleanValue::DEF), optional, None;
    3 vpc_id: Str, Str, "VpcId", "VpcId", "vpcId", Kind::Str, optional, None;
} }

shape! { DescribeVpcBlockPublicAccessExclusionsRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    2 exclusion_ids: Vec<Str>, Strs, "ExclusionIds", "ExclusionId", "ExclusionId", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    3 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    4 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(5, 1000));
} }

shape! { DescribeVpcBlockPublicAccessExclusionsResult {
    0 vpc_block_public_access_exclusions: Vec<VpcBlockPublicAccessExclusion>, Structs, "VpcBlockPublicAccessExclusions", "VpcBlockPublicAccessExclusionSet", "vpcBlockPublicAccessExclusionSet", Kind::List(&Item(Kind::Struct(VpcBlockPublicAccessExclusion::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { DescribeVpcBlockPublicAccessOptionsRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DescribeVpcBlockPublicAccessOptionsResult {
    0 vpc_block_public_access_options: VpcBlockPublicAccessOptions, Struct, "VpcBlockPublicAccessOptions", "VpcBlockPublicAccessOptions", "vpcBlockPublicAccessOptions", Kind::Struct(VpcBlockPublicAccessOptions::DEF), optional, None;
} }

shape! { DescribeVpcClassicLinkDnsSupportRequest {
    0 vpc_ids: Vec<Str>, Strs, "VpcIds", "VpcIds", "VpcIds", Kind::List(&Item(Kind::Str, tag!("VpcId"), Some(&Rule::Id(&ids::VPC)))), optional, None;
    1 max_results: i32, Int, "MaxResults", "MaxResults", "maxResults", Kind::Int, optional, Some(&Rule::Range(5, 255));
    2 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, Some(&Rule::Length(1, 1024));
} }

shape! { DescribeVpcClassicLinkDnsSupportResult {
    0 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, Some(&Rule::Length(1, 1024));
    1 vpcs: Vec<ClassicLinkDnsSupport>, Structs, "Vpcs", "Vpcs", "vpcs", Kind::List(&Item(Kind::Struct(ClassicLinkDnsSupport::DEF), tag!("item"), None)), optional, None;
} }

shape! { DescribeVpcClassicLinkRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
    1 vpc_ids: Vec<Str>, Strs, "VpcIds", "VpcId", "VpcId", Kind::List(&Item(Kind::Str, tag!("VpcId"), Some(&Rule::Id(&ids::VPC)))), optional, None;
    2 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
} }

shape! { DescribeVpcClassicLinkResult {
    0 vpcs: Vec<VpcClassicLink>, Structs, "Vpcs", "VpcSet", "vpcSet", Kind::List(&Item(Kind::Struct(VpcClassicLink::DEF), tag!("item"), None)), optional, None;
} }

shape! { DescribeVpcEncryptionControlsRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    2 vpc_encryption_control_ids: Vec<Str>, Strs, "VpcEncryptionControlIds", "VpcEncryptionControlId", "VpcEncryptionControlId", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    3 vpc_ids: Vec<Str>, Strs, "VpcIds", "VpcId", "VpcId", Kind::List(&Item(Kind::Str, tag!("VpcId"), Some(&Rule::Id(&ids::VPC)))), optional, None;
    4 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    5 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(5, 1000));
} }

shape! { DescribeVpcEncryptionControlsResult {
    0 vpc_encryption_controls: Vec<VpcEncryptionControl>, Structs, "VpcEncryptionControls", "VpcEncryptionControlSet", "vpcEncryptionControlSet", Kind::List(&Item(Kind::Struct(VpcEncryptionControl::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { DescribeVpcEndpointAssociationsRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 vpc_endpoint_ids: Vec<Str>, Strs, "VpcEndpointIds", "VpcEndpointId", "VpcEndpointId", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Id(&ids::VPC_ENDPOINT)))), optional, None;
    2 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    3 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(1, 100));
    4 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
} }

shape! { DescribeVpcEndpointAssociationsResult {
    0 vpc_endpoint_associations: Vec<VpcEndpointAssociation>, Structs, "VpcEndpointAssociations", "VpcEndpointAssociationSet", "vpcEndpointAssociationSet", Kind::List(&Item(Kind::Struct(VpcEndpointAssociation::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { DescribeVpcEndpointConnectionNotificationsRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 connection_notification_id: Str, Str, "ConnectionNotificationId", "ConnectionNotificationId", "ConnectionNotificationId", Kind::Str, optional, None;
    2 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    3 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(1, 1000));
    4 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
} }

shape! { DescribeVpcEndpointConnectionNotificationsResult {
    0 connection_notification_set: Vec<ConnectionNotification>, Structs, "ConnectionNotificationSet", "ConnectionNotificationSet", "connectionNotificationSet", Kind::List(&Item(Kind::Struct(ConnectionNotification::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { DescribeVpcEndpointConnectionsRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    2 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(5, 9223372036854775807));
    3 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
} }

shape! { DescribeVpcEndpointConnectionsResult {
    0 vpc_endpoint_connections: Vec<VpcEndpointConnection>, Structs, "VpcEndpointConnections", "VpcEndpointConnectionSet", "vpcEndpointConnectionSet", Kind::List(&Item(Kind::Struct(VpcEndpointConnection::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { DescribeVpcEndpointServiceConfigurationsRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 service_ids: Vec<Str>, Strs, "ServiceIds", "ServiceId", "ServiceId", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Id(&ids::VPC_ENDPOINT_SERVICE)))), optional, None;
    2 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    3 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(1, 1000));
    4 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
} }

shape! { DescribeVpcEndpointServiceConfigurationsResult {
    0 service_configurations: Vec<ServiceConfiguration>, Structs, "ServiceConfigurations", "ServiceConfigurationSet", "serviceConfigurationSet", Kind::List(&Item(Kind::Struct(ServiceConfiguration::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { DescribeVpcEndpointServicePermissionsRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 service_id: Str, Str, "ServiceId", "ServiceId", "ServiceId", Kind::Str, required, Some(&Rule::Id(&ids::VPC_ENDPOINT_SERVICE));
    2 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    3 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(5, 9223372036854775807));
    4 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
} }

shape! { DescribeVpcEndpointServicePermissionsResult {
    0 allowed_principals: Vec<AllowedPrincipal>, Structs, "AllowedPrincipals", "AllowedPrincipals", "allowedPrincipals", Kind::List(&Item(Kind::Struct(AllowedPrincipal::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { DescribeVpcEndpointServicesRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 service_names: Vec<Str>, Strs, "ServiceNames", "ServiceName", "ServiceName", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    2 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    3 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(1, 9223372036854775807));
    4 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    5 service_regions: Vec<Str>, Strs, "ServiceRegions", "ServiceRegion", "ServiceRegion", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
} }

shape! { DescribeVpcEndpointServicesResult {
    0 service_names: Vec<Str>, Strs, "ServiceNames", "ServiceNameSet", "serviceNameSet", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    1 service_details: Vec<ServiceDetail>, Structs, "ServiceDetails", "ServiceDetailSet", "serviceDetailSet", Kind::List(&Item(Kind::Struct(ServiceDetail::DEF), tag!("item"), None)), optional, None;
    2 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { DescribeVpcEndpointsRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 vpc_endpoint_ids: Vec<Str>, Strs, "VpcEndpointIds", "VpcEndpointId", "VpcEndpointId", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Id(&ids::VPC_ENDPOINT)))), optional, None;
    2 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    3 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(1, 9223372036854775807));
    4 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
} }

shape! { DescribeVpcEndpointsResult {
    0 vpc_endpoints: Vec<VpcEndpoint>, Structs, "VpcEndpoints", "VpcEndpointSet", "vpcEndpointSet", Kind::List(&Item(Kind::Struct(VpcEndpoint::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { DescribeVpcPeeringConnectionsRequest {
    0 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    1 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(5, 1000));
    2 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
    3 vpc_peering_connection_ids: Vec<Str>, Strs, "VpcPeeringConnectionIds", "VpcPeeringConnectionId", "VpcPeeringConnectionId", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Id(&ids::VPC_PEERING_CONNECTION)))), optional, None;
    4 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
} }

shape! { DescribeVpcPeeringConnectionsResult {
    0 vpc_peering_connections: Vec<VpcPeeringConnection>, Structs, "VpcPeeringConnections", "VpcPeeringConnectionSet", "vpcPeeringConnectionSet", Kind::List(&Item(Kind::Struct(VpcPeeringConnection::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { DescribeVpcsRequest {
    0 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    1 vpc_ids: Vec<Str>, Strs, "VpcIds", "VpcId", "VpcId", Kind::List(&Item(Kind::Str, tag!("VpcId"), Some(&Rule::Id(&ids::VPC)))), optional, None;
    2 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    3 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(5, 1000));
    4 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
} }

shape! { DescribeVpcsResult {
    0 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
    1 vpcs: Vec<Vpc>, Structs, "Vpcs", "VpcSet", "vpcSet", Kind::List(&Item(Kind::Struct(Vpc::DEF), tag!("item"), None)), optional, None;
} }

shape! { DescribeVpnConcentratorsRequest {
    0 vpn_concentrator_ids: Vec<Str>, Strs, "VpnConcentratorIds", "VpnConcentratorId", "VpnConcentratorId", Kind::List(&Item(Kind::Str, tag!("VpnConcentratorId"), None)), optional, None;
    1 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    2 max_results: i32, Int, "MaxResults", "MaxResults", "MaxResults", Kind::Int, optional, Some(&Rule::Range(200, 1000));
    3 next_token: Str, Str, "NextToken", "NextToken", "NextToken", Kind::Str, optional, None;
    4 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DescribeVpnConcentratorsResult {
    0 vpn_concentrators: Vec<VpnConcentrator>, Structs, "VpnConcentrators", "VpnConcentratorSet", "vpnConcentratorSet", Kind::List(&Item(Kind::Struct(VpnConcentrator::DEF), tag!("item"), None)), optional, None;
    1 next_token: Str, Str, "NextToken", "NextToken", "nextToken", Kind::Str, optional, None;
} }

shape! { DescribeVpnConnectionsRequest {
    0 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    1 vpn_connection_ids: Vec<Str>, Strs, "VpnConnectionIds", "VpnConnectionId", "VpnConnectionId", Kind::List(&Item(Kind::Str, tag!("VpnConnectionId"), None)), optional, None;
    2 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
} }

shape! { DescribeVpnConnectionsResult {
    0 vpn_connections: Vec<VpnConnection>, Structs, "VpnConnections", "VpnConnectionSet", "vpnConnectionSet", Kind::List(&Item(Kind::Struct(VpnConnection::DEF), tag!("item"), None)), optional, None;
} }

shape! { DescribeVpnGatewaysRequest {
    0 filters: Vec<Filter>, Structs, "Filters", "Filter", "Filter", Kind::List(&Item(Kind::Struct(Filter::DEF), tag!("Filter"), None)), optional, None;
    1 vpn_gateway_ids: Vec<Str>, Strs, "VpnGatewayIds", "VpnGatewayId", "VpnGatewayId", Kind::List(&Item(Kind::Str, tag!("VpnGatewayId"), None)), optional, None;
    2 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
} }

shape! { DescribeVpnGatewaysResult {
    0 vpn_gateways: Vec<VpnGateway>, Structs, "VpnGateways", "VpnGatewaySet", "vpnGatewaySet", Kind::List(&Item(Kind::Struct(VpnGateway::DEF), tag!("item"), None)), optional, None;
} }

shape! { DestinationOptionsRequest {
    0 file_format: Str, Str, "FileFormat", "FileFormat", "FileFormat", Kind::Str, optional, Some(&Rule::Enum(&enums::DESTINATION_FILE_FORMAT));
    1 hive_compatible_partitions: bool, Bool, "HiveCompatiblePartitions", "HiveCompatiblePartitions", "HiveCompatiblePartitions", Kind::Bool, optional, None;
    2 per_hour_partition: bool, Bool, "PerHourPartition", "PerHourPartition", "PerHourPartition", Kind::Bool, optional, None;
} }

shape! { DestinationOptionsResponse {
    0 file_format: Str, Str, "FileFormat", "FileFormat", "fileFormat", Kind::Str, optional, Some(&Rule::Enum(&enums::DESTINATION_FILE_FORMAT));
    1 hive_compatible_partitions: bool, Bool, "HiveCompatiblePartitions", "HiveCompatiblePartitions", "hiveCompatiblePartitions", Kind::Bool, optional, None;
    2 per_hour_partition: bool, Bool, "PerHourPartition", "PerHourPartition", "perHourPartition", Kind::Bool, optional, None;
} }

shape! { DetachClassicLinkVpcRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
    1 instance_id: Str, Str, "InstanceId", "InstanceId", "instanceId", Kind::Str, required, Some(&Rule::Id(&ids::INSTANCE));
    2 vpc_id: Str, Str, "VpcId", "VpcId", "vpcId", Kind::Str, required, Some(&Rule::Id(&ids::VPC));
} }

shape! { DetachClassicLinkVpcResult {
    0 r#return: bool, Bool, "Return", "Return", "return", Kind::Bool, optional, None;
} }

shape! { DetachImageWatermarkRequest {
    0 image_id: Str, Str, "ImageId", "ImageId", "ImageId", Kind::Str, required, Some(&Rule::Id(&ids::IMAGE));
    1 watermark_key: Str, Str, "WatermarkKey", "WatermarkKey", "WatermarkKey", Kind::Str, required, None;
    2 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DetachImageWatermarkResult {
    0 r#return: bool, Bool, "Return", "Return", "return", Kind::Bool, optional, None;
} }

shape! { DetachInternetGatewayRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
    1 internet_gateway_id: Str, Str, "InternetGatewayId", "InternetGatewayId", "internetGatewayId", Kind::Str, required, Some(&Rule::Id(&ids::INTERNET_GATEWAY));
    2 vpc_id: Str, Str, "VpcId", "VpcId", "vpcId", Kind::Str, required, Some(&Rule::Id(&ids::VPC));
} }

shape! { DetachNetworkInterfaceRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
    1 attachment_id: Str, Str, "AttachmentId", "AttachmentId", "attachmentId", Kind::Str, required, Some(&Rule::Id(&ids::NETWORK_INTERFACE_ATTACHMENT));
    2 force: bool, Bool, "Force", "Force", "force", Kind::Bool, optional, None;
} }

shape! { DetachVerifiedAccessTrustProviderRequest {
    0 verified_access_instance_id: Str, Str, "VerifiedAccessInstanceId", "VerifiedAccessInstanceId", "VerifiedAccessInstanceId", Kind::Str, required, None;
    1 verified_access_trust_provider_id: Str, Str, "VerifiedAccessTrustProviderId", "VerifiedAccessTrustProviderId", "VerifiedAccessTrustProviderId", Kind::Str, required, None;
    2 client_token: Str, Str, "ClientToken", "ClientToken", "ClientToken", Kind::Str, optional, None;
    3 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DetachVerifiedAccessTrustProviderResult {
    0 verified_access_trust_provider: VerifiedAccessTrustProvider, Struct, "VerifiedAccessTrustProvider", "VerifiedAccessTrustProvider", "verifiedAccessTrustProvider", Kind::Struct(VerifiedAccessTrustProvider::DEF), optional, None;
    1 verified_access_instance: VerifiedAccessInstance, Struct, "VerifiedAccessInstance", "VerifiedAccessInstance", "verifiedAccessInstance", Kind::Struct(VerifiedAccessInstance::DEF), optional, None;
} }

shape! { DetachVolumeRequest {
    0 device: Str, Str, "Device", "Device", "Device", Kind::Str, optional, None;
    1 force: bool, Bool, "Force", "Force", "Force", Kind::Bool, optional, None;
    2 instance_id: Str, Str, "InstanceId", "InstanceId", "InstanceId", Kind::Str, optional, Some(&Rule::Id(&ids::INSTANCE));
    3 volume_id: Str, Str, "VolumeId", "VolumeId", "VolumeId", Kind::Str, required, Some(&Rule::Id(&ids::VOLUME));
    4 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
} }

shape! { DetachVpnGatewayRequest {
    0 vpc_id: Str, Str, "VpcId", "VpcId", "VpcId", Kind::Str, required, Some(&Rule::Id(&ids::VPC));
    1 vpn_gateway_id: Str, Str, "VpnGatewayId", "VpnGatewayId", "VpnGatewayId", Kind::Str, required, None;
    2 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
} }

shape! { DeviceOptions {
    0 tenant_id: Str, Str, "TenantId", "TenantId", "tenantId", Kind::Str, optional, None;
    1 public_signing_key_url: Str, Str, "PublicSigningKeyUrl", "PublicSigningKeyUrl", "publicSigningKeyUrl", Kind::Str, optional, None;
} }

shape! { DevicePostureOptions {
    0 trust_providers: Vec<ClientVpnTrustProviderRequest>, Structs, "TrustProviders", "TrustProvider", "TrustProvider", Kind::List(&Item(Kind::Struct(ClientVpnTrustProviderRequest::DEF), tag!("item"), None)), optional, None;
    1 enabled: bool, Bool, "Enabled", "Enabled", "Enabled", Kind::Bool, optional, None;
} }

shape! { DevicePostureResponseOptions {
    0 trust_providers: Vec<ClientVpnTrustProvider>, Structs, "TrustProviders", "TrustProviderSet", "trustProviderSet", Kind::List(&Item(Kind::Struct(ClientVpnTrustProvider::DEF), tag!("item"), None)), optional, None;
} }

shape! { DhcpConfiguration {
    0 key: Str, Str, "Key", "Key", "key", Kind::Str, optional, None;
    1 values: Vec<AttributeValue>, Structs, "Values", "ValueSet", "valueSet", Kind::List(&Item(Kind::Struct(AttributeValue::DEF), tag!("item"), None)), optional, None;
} }

shape! { DhcpOptions {
    0 owner_id: Str, Str, "OwnerId", "OwnerId", "ownerId", Kind::Str, optional, None;
    1 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
    2 dhcp_options_id: Str, Str, "DhcpOptionsId", "DhcpOptionsId", "dhcpOptionsId", Kind::Str, optional, None;
    3 dhcp_configurations: Vec<DhcpConfiguration>, Structs, "DhcpConfigurations", "DhcpConfigurationSet", "dhcpConfigurationSet", Kind::List(&Item(Kind::Struct(DhcpConfiguration::DEF), tag!("item"), None)), optional, None;
} }

shape! { DimensionCondition {
    0 dimension: Str, Str, "Dimension", "Dimension", "Dimension", Kind::Str, optional, Some(&Rule::Enum(&enums::FILTER_BY_DIMENSION));
    1 comparison: Str, Str, "Comparison", "Comparison", "Comparison", Kind::Str, optional, Some(&Rule::Enum(&enums::COMPARISON));
    2 values: Vec<Str>, Strs, "Values", "Value", "Value", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Length(0, 300)))), optional, Some(&Rule::Count(0, 10));
} }

shape! { DirectoryServiceAuthentication {
    0 directory_id: Str, Str, "DirectoryId", "DirectoryId", "directoryId", Kind::Str, optional, None;
} }

shape! { DirectoryServiceAuthenticationRequest {
    0 directory_id: Str, Str, "DirectoryId", "DirectoryId", "DirectoryId", Kind::Str, optional, None;
} }

shape! { DisableAddressTransferRequest {
    0 allocation_id: Str, Str, "AllocationId", "AllocationId", "AllocationId", Kind::Str, required, Some(&Rule::Id(&ids::ALLOCATION));
    1 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DisableAddressTransferResult {
    0 address_transfer: AddressTransfer, Struct, "AddressTransfer", "AddressTransfer", "addressTransfer", Kind::Struct(AddressTransfer::DEF), optional, None;
} }

shape! { DisableAllowedImagesSettingsRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DisableAllowedImagesSettingsResult {
    0 allowed_images_settings_state: Str, Str, "AllowedImagesSettingsState", "AllowedImagesSettingsState", "allowedImagesSettingsState", Kind::Str, optional, Some(&Rule::Enum(&enums::ALLOWED_IMAGES_SETTINGS_DISABLED_STATE));
} }

shape! { DisableApplicationStatusCheckSuppressionRequest {
    0 instance_ids: Vec<Str>, Strs, "InstanceIds", "InstanceId", "InstanceId", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Id(&ids::INSTANCE)))), optional, None;
    1 client_token: Str, Str, "ClientToken", "ClientToken", "ClientToken", Kind::Str, optional, None;
    2 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DisableApplicationStatusCheckSuppressionResult {
    0 successful_results: Vec<SuccessfulSuppressionResponseObject>, Structs, "SuccessfulResults", "SuccessfulResultSet", "successfulResultSet", Kind::List(&Item(Kind::Struct(SuccessfulSuppressionResponseObject::DEF), tag!("item"), None)), optional, None;
    1 unsuccessful_results: Vec<UnsuccessfulSuppressionResponseObject>, Structs, "UnsuccessfulResults", "UnsuccessfulResultSet", "unsuccessfulResultSet", Kind::List(&Item(Kind::Struct(UnsuccessfulSuppressionResponseObject::DEF), tag!("item"), None)), optional, None;
} }

shape! { DisableAwsNetworkPerformanceMetricSubscriptionRequest {
    0 source: Str, Str, "Source", "Source", "Source", Kind::Str, optional, None;
    1 destination: Str, Str, "Destination", "Destination", "Destination", Kind::Str, optional, None;
    2 metric: Str, Str, "Metric", "Metric", "Metric", Kind::Str, optional, Some(&Rule::Enum(&enums::METRIC_TYPE));
    3 statistic: Str, Str, "Statistic", "Statistic", "Statistic", Kind::Str, optional, Some(&Rule::Enum(&enums::STATISTIC_TYPE));
    4 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DisableAwsNetworkPerformanceMetricSubscriptionResult {
    0 output: bool, Bool, "Output", "Output", "output", Kind::Bool, optional, None;
} }

shape! { DisableCapacityManagerRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 client_token: Str, Str, "ClientToken", "ClientToken", "ClientToken", Kind::Str, optional, None;
} }

shape! { DisableCapacityManagerResult {
    0 capacity_manager_status: Str, Str, "CapacityManagerStatus", "CapacityManagerStatus", "capacityManagerStatus", Kind::Str, optional, Some(&Rule::Enum(&enums::CAPACITY_MANAGER_STATUS));
    1 organizations_access: bool, Bool, "OrganizationsAccess", "OrganizationsAccess", "organizationsAccess", Kind::Bool, optional, None;
} }

shape! { DisableEbsEncryptionByDefaultRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DisableEbsEncryptionByDefaultResult {
    0 ebs_encryption_by_default: bool, Bool, "EbsEncryptionByDefault", "EbsEncryptionByDefault", "ebsEncryptionByDefault", Kind::Bool, optional, None;
} }

shape! { DisableFastLaunchRequest {
    0 image_id: Str, Str, "ImageId", "ImageId", "ImageId", Kind::Str, required, Some(&Rule::Id(&ids::IMAGE));
    1 force: bool, Bool, "Force", "Force", "Force", Kind::Bool, optional, None;
    2 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DisableFastLaunchResult {
    0 image_id: Str, Str, "ImageId", "ImageId", "imageId", Kind::Str, optional, Some(&Rule::Id(&ids::IMAGE));
    1 resource_type: Str, Str, "ResourceType", "ResourceType", "resourceType", Kind::Str, optional, Some(&Rule::Enum(&enums::FAST_LAUNCH_RESOURCE_TYPE));
    2 snapshot_configuration: FastLaunchSnapshotConfigurationResponse, Struct, "SnapshotConfiguration", "SnapshotConfiguration", "snapshotConfiguration", Kind::Struct(FastLaunchSnapshotConfigurationResponse::DEF), optional, None;
    3 launch_template: FastLaunchLaunchTemplateSpecificationResponse, Struct, "LaunchTemplate", "LaunchTemplate", "launchTemplate", Kind::Struct(FastLaunchLaunchTemplateSpecificationResponse::DEF), optional, None;
    4 max_parallel_launches: i32, Int, "MaxParallelLaunches", "MaxParallelLaunches", "maxParallelLaunches", Kind::Int, optional, None;
    5 owner_id: Str, Str, "OwnerId", "OwnerId", "ownerId", Kind::Str, optional, None;
    6 state: Str, Str, "State", "State", "state", Kind::Str, optional, Some(&Rule::Enum(&enums::FAST_LAUNCH_STATE_CODE));
    7 state_transition_reason: Str, Str, "StateTransitionReason", "StateTransitionReason", "stateTransitionReason", Kind::Str, optional, None;
    8 state_transition_time: Timestamp, Time, "StateTransitionTime", "StateTransitionTime", "stateTransitionTime", Kind::Time, optional, None;
} }

shape! { DisableFastSnapshotRestoreErrorItem {
    0 snapshot_id: Str, Str, "SnapshotId", "SnapshotId", "snapshotId", Kind::Str, optional, None;
    1 fast_snapshot_restore_state_errors: Vec<DisableFastSnapshotRestoreStateErrorItem>, Structs, "FastSnapshotRestoreStateErrors", "FastSnapshotRestoreStateErrorSet", "fastSnapshotRestoreStateErrorSet", Kind::List(&Item(Kind::Struct(DisableFastSnapshotRestoreStateErrorItem::DEF), tag!("item"), None)), optional, None;
} }

shape! { DisableFastSnapshotRestoreStateError {
    0 code: Str, Str, "Code", "Code", "code", Kind::Str, optional, None;
    1 message: Str, Str, "Message", "Message", "message", Kind::Str, optional, None;
} }

shape! { DisableFastSnapshotRestoreStateErrorItem {
    0 availability_zone: Str, Str, "AvailabilityZone", "AvailabilityZone", "availabilityZone", Kind::Str, optional, None;
    1 availability_zone_id: Str, Str, "AvailabilityZoneId", "AvailabilityZoneId", "availabilityZoneId", Kind::Str, optional, None;
    2 error: DisableFastSnapshotRestoreStateError, Struct, "Error", "Error", "error", Kind::Struct(DisableFastSnapshotRestoreStateError::DEF), optional, None;
} }

shape! { DisableFastSnapshotRestoreSuccessItem {
    0 snapshot_id: Str, Str, "SnapshotId", "SnapshotId", "snapshotId", Kind::Str, optional, None;
    1 availability_zone: Str, Str, "AvailabilityZone", "AvailabilityZone", "availabilityZone", Kind::Str, optional, None;
    2 availability_zone_id: Str, Str, "AvailabilityZoneId", "AvailabilityZoneId", "availabilityZoneId", Kind::Str, optional, None;
    3 state: Str, Str, "State", "State", "state", Kind::Str, optional, Some(&Rule::Enum(&enums::FAST_SNAPSHOT_RESTORE_STATE_CODE));
    4 state_transition_reason: Str, Str, "StateTransitionReason", "StateTransitionReason", "stateTransitionReason", Kind::Str, optional, None;
    5 owner_id: Str, Str, "OwnerId", "OwnerId", "ownerId", Kind::Str, optional, None;
    6 owner_alias: Str, Str, "OwnerAlias", "OwnerAlias", "ownerAlias", Kind::Str, optional, None;
    7 enabling_time: Timestamp, Time, "EnablingTime", "EnablingTime", "enablingTime", Kind::Time, optional, None;
    8 optimizing_time: Timestamp, Time, "OptimizingTime", "OptimizingTime", "optimizingTime", Kind::Time, optional, None;
    9 enabled_time: Timestamp, Time, "EnabledTime", "EnabledTime", "enabledTime", Kind::Time, optional, None;
    10 disabling_time: Timestamp, Time, "DisablingTime", "DisablingTime", "disablingTime", Kind::Time, optional, None;
    11 disabled_time: Timestamp, Time, "DisabledTime", "DisabledTime", "disabledTime", Kind::Time, optional, None;
} }

shape! { DisableFastSnapshotRestoresRequest {
    0 availability_zones: Vec<Str>, Strs, "AvailabilityZones", "AvailabilityZone", "AvailabilityZone", Kind::List(&Item(Kind::Str, tag!("AvailabilityZone"), None)), optional, None;
    1 availability_zone_ids: Vec<Str>, Strs, "AvailabilityZoneIds", "AvailabilityZoneId", "AvailabilityZoneId", Kind::List(&Item(Kind::Str, tag!("AvailabilityZoneId"), None)), optional, None;
    2 source_snapshot_ids: Vec<Str>, Strs, "SourceSnapshotIds", "SourceSnapshotId", "SourceSnapshotId", Kind::List(&Item(Kind::Str, tag!("SnapshotId"), Some(&Rule::Id(&ids::SNAPSHOT)))), required, None;
    3 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DisableFastSnapshotRestoresResult {
    0 successful: Vec<DisableFastSnapshotRestoreSuccessItem>, Structs, "Successful", "Successful", "successful", Kind::List(&Item(Kind::Struct(DisableFastSnapshotRestoreSuccessItem::DEF), tag!("item"), None)), optional, None;
    1 unsuccessful: Vec<DisableFastSnapshotRestoreErrorItem>, Structs, "Unsuccessful", "Unsuccessful", "unsuccessful", Kind::List(&Item(Kind::Struct(DisableFastSnapshotRestoreErrorItem::DEF), tag!("item"), None)), optional, None;
} }

shape! { DisableImageBlockPublicAccessRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DisableImageBlockPublicAccessResult {
    0 image_block_public_access_state: Str, Str, "ImageBlockPublicAccessState", "ImageBlockPublicAccessState", "imageBlockPublicAccessState", Kind::Str, optional, Some(&Rule::Enum(&enums::IMAGE_BLOCK_PUBLIC_ACCESS_DISABLED_STATE));
} }

shape! { DisableImageDeprecationRequest {
    0 image_id: Str, Str, "ImageId", "ImageId", "ImageId", Kind::Str, required, Some(&Rule::Id(&ids::IMAGE));
    1 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DisableImageDeprecationResult {
    0 r#return: bool, Bool, "Return", "Return", "return", Kind::Bool, optional, None;
} }

shape! { DisableImageDeregistrationProtectionRequest {
    0 image_id: Str, Str, "ImageId", "ImageId", "ImageId", Kind::Str, required, Some(&Rule::Id(&ids::IMAGE));
    1 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DisableImageDeregistrationProtectionResult {
    0 r#return: Str, Str, "Return", "Return", "return", Kind::Str, optional, None;
} }

shape! { DisableImageRequest {
    0 image_id: Str, Str, "ImageId", "ImageId", "ImageId", Kind::Str, required, Some(&Rule::Id(&ids::IMAGE));
    1 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DisableImageResult {
    0 r#return: bool, Bool, "Return", "Return", "return", Kind::Bool, optional, None;
} }

shape! { DisableInstanceSqlHaStandbyDetectionsRequest {
    0 instance_ids: Vec<Str>, Strs, "InstanceIds", "InstanceId", "InstanceId", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Id(&ids::INSTANCE)))), required, Some(&Rule::Count(1, 30));
    1 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DisableInstanceSqlHaStandbyDetectionsResult {
    0 instances: Vec<RegisteredInstance>, Structs, "Instances", "InstanceSet", "instanceSet", Kind::List(&Item(Kind::Struct(RegisteredInstance::DEF), tag!("item"), None)), optional, None;
} }

shape! { DisableIpamOrganizationAdminAccountRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 delegated_admin_account_id: Str, Str, "DelegatedAdminAccountId", "DelegatedAdminAccountId", "DelegatedAdminAccountId", Kind::Str, required, None;
} }

shape! { DisableIpamOrganizationAdminAccountResult {
    0 success: bool, Bool, "Success", "Success", "success", Kind::Bool, optional, None;
} }

shape! { DisableIpamPolicyRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 ipam_policy_id: Str, Str, "IpamPolicyId", "IpamPolicyId", "IpamPolicyId", Kind::Str, required, None;
    2 organization_target_id: Str, Str, "OrganizationTargetId", "OrganizationTargetId", "OrganizationTargetId", Kind::Str, optional, None;
} }

shape! { DisableIpamPolicyResult {
    0 r#return: bool, Bool, "Return", "Return", "return", Kind::Bool, optional, None;
} }

shape! { DisableRouteServerPropagationRequest {
    0 route_server_id: Str, Str, "RouteServerId", "RouteServerId", "RouteServerId", Kind::Str, required, None;
    1 route_table_id: Str, Str, "RouteTableId", "RouteTableId", "RouteTableId", Kind::Str, required, Some(&Rule::Id(&ids::ROUTE_TABLE));
    2 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DisableRouteServerPropagationResult {
    0 route_server_propagation: RouteServerPropagation, Struct, "RouteServerPropagation", "RouteServerPropagation", "routeServerPropagation", Kind::Struct(RouteServerPropagation::DEF), optional, None;
} }

shape! { DisableSerialConsoleAccessRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DisableSerialConsoleAccessResult {
    0 serial_console_access_enabled: bool, Bool, "SerialConsoleAccessEnabled", "SerialConsoleAccessEnabled", "serialConsoleAccessEnabled", Kind::Bool, optional, None;
} }

shape! { DisableSnapshotBlockPublicAccessRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DisableSnapshotBlockPublicAccessResult {
    0 state: Str, Str, "State", "State", "state", Kind::Str, optional, Some(&Rule::Enum(&enums::SNAPSHOT_BLOCK_PUBLIC_ACCESS_STATE));
} }

shape! { DisableTransitGatewayRouteTablePropagationRequest {
    0 transit_gateway_route_table_id: Str, Str, "TransitGatewayRouteTableId", "TransitGatewayRouteTableId", "TransitGatewayRouteTableId", Kind::Str, required, None;
    1 transit_gateway_attachment_id: Str, Str, "TransitGatewayAttachmentId", "TransitGatewayAttachmentId", "TransitGatewayAttachmentId", Kind::Str, optional, Some(&Rule::Id(&ids::TRANSIT_GATEWAY_ATTACHMENT));
    2 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    3 transit_gateway_route_table_announcement_id: Str, Str, "TransitGatewayRouteTableAnnouncementId", "TransitGatewayRouteTableAnnouncementId", "TransitGatewayRouteTableAnnouncementId", Kind::Str, optional, None;
} }

shape! { DisableTransitGatewayRouteTablePropagationResult {
    0 propagation: TransitGatewayPropagation, Struct, "Propagation", "Propagation", "propagation", Kind::Struct(TransitGatewayPropagation::DEF), optional, None;
} }

shape! { DisableVgwRoutePropagationRequest {
    0 gateway_id: Str, Str, "GatewayId", "GatewayId", "GatewayId", Kind::Str, required, None;
    1 route_table_id: Str, Str, "RouteTableId", "RouteTableId", "RouteTableId", Kind::Str, required, Some(&Rule::Id(&ids::ROUTE_TABLE));
    2 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DisableVpcClassicLinkDnsSupportRequest {
    0 vpc_id: Str, Str, "VpcId", "VpcId", "VpcId", Kind::Str, optional, Some(&Rule::Id(&ids::VPC));
} }

shape! { DisableVpcClassicLinkDnsSupportResult {
    0 r#return: bool, Bool, "Return", "Return", "return", Kind::Bool, optional, None;
} }

shape! { DisableVpcClassicLinkRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
    1 vpc_id: Str, Str, "VpcId", "VpcId", "vpcId", Kind::Str, required, Some(&Rule::Id(&ids::VPC));
} }

shape! { DisableVpcClassicLinkResult {
    0 r#return: bool, Bool, "Return", "Return", "return", Kind::Bool, optional, None;
} }

shape! { DisassociateAddressRequest {
    0 association_id: Str, Str, "AssociationId", "AssociationId", "AssociationId", Kind::Str, optional, Some(&Rule::Id(&ids::ADDRESS_ASSOCIATION));
    1 public_ip: Str, Str, "PublicIp", "PublicIp", "PublicIp", Kind::Str, optional, None;
    2 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
} }

shape! { DisassociateApplicationStatusCheckRequest {
    0 application_status_check_id: Str, Str, "ApplicationStatusCheckId", "ApplicationStatusCheckId", "ApplicationStatusCheckId", Kind::Str, required, None;
    1 target_tag_associations: Vec<CustomTagKeyValueRequestPair>, Structs, "TargetTagAssociations", "TargetTagAssociation", "TargetTagAssociation", Kind::List(&Item(Kind::Struct(CustomTagKeyValueRequestPair::DEF), tag!("item"), None)), optional, None;
    2 instance_ids: Vec<Str>, Strs, "InstanceIds", "InstanceId", "InstanceId", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Id(&ids::INSTANCE)))), optional, None;
    3 client_token: Str, Str, "ClientToken", "ClientToken", "ClientToken", Kind::Str, optional, None;
    4 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DisassociateApplicationStatusCheckResult {
    0 successful_results: Vec<SuccessfulAssociationResponseObject>, Structs, "SuccessfulResults", "SuccessfulResultSet", "successfulResultSet", Kind::List(&Item(Kind::Struct(SuccessfulAssociationResponseObject::DEF), tag!("item"), None)), optional, None;
    1 unsuccessful_results: Vec<UnsuccessfulAssociationResponseObject>, Structs, "UnsuccessfulResults", "UnsuccessfulResultSet", "unsuccessfulResultSet", Kind::List(&Item(Kind::Struct(UnsuccessfulAssociationResponseObject::DEF), tag!("item"), None)), optional, None;
} }

shape! { DisassociateCapacityReservationBillingOwnerRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 capacity_reservation_id: Str, Str, "CapacityReservationId", "CapacityReservationId", "CapacityReservationId", Kind::Str, required, Some(&Rule::Id(&ids::CAPACITY_RESERVATION));
    2 unused_reservation_billing_owner_id: Str, Str, "UnusedReservationBillingOwnerId", "UnusedReservationBillingOwnerId", "UnusedReservationBillingOwnerId", Kind::Str, required, Some(&Rule::Length(12, 12));
} }

shape! { DisassociateCapacityReservationBillingOwnerResult {
    0 r#return: bool, Bool, "Return", "Return", "return", Kind::Bool, optional, None;
} }

shape! { DisassociateClientVpnTargetNetworkRequest {
    0 client_vpn_endpoint_id: Str, Str, "ClientVpnEndpointId", "ClientVpnEndpointId", "ClientVpnEndpointId", Kind::Str, required, None;
    1 association_id: Str, Str, "AssociationId", "AssociationId", "AssociationId", Kind::Str, required, None;
    2 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DisassociateClientVpnTargetNetworkResult {
    0 association_id: Str, Str, "AssociationId", "AssociationId", "associationId", Kind::Str, optional, None;
    1 status: AssociationStatus, Struct, "Status", "Status", "status", Kind::Struct(AssociationStatus::DEF), optional, None;
} }

shape! { DisassociateEnclaveCertificateIamRoleRequest {
    0 certificate_arn: Str, Str, "CertificateArn", "CertificateArn", "CertificateArn", Kind::Str, required, None;
    1 role_arn: Str, Str, "RoleArn", "RoleArn", "RoleArn", Kind::Str, required, None;
    2 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DisassociateEnclaveCertificateIamRoleResult {
    0 r#return: bool, Bool, "Return", "Return", "return", Kind::Bool, optional, None;
} }

shape! { DisassociateIamInstanceProfileRequest {
    0 association_id: Str, Str, "AssociationId", "AssociationId", "AssociationId", Kind::Str, required, None;
} }

shape! { DisassociateIamInstanceProfileResult {
    0 iam_instance_profile_association: IamInstanceProfileAssociation, Struct, "IamInstanceProfileAssociation", "IamInstanceProfileAssociation", "iamInstanceProfileAssociation", Kind::Struct(IamInstanceProfileAssociation::DEF), optional, None;
} }

shape! { DisassociateInstanceEventWindowRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 instance_event_window_id: Str, Str, "InstanceEventWindowId", "InstanceEventWindowId", "InstanceEventWindowId", Kind::Str, required, None;
    2 association_target: InstanceEventWindowDisassociationRequest, Struct, "AssociationTarget", "AssociationTarget", "AssociationTarget", Kind::Struct(InstanceEventWindowDisassociationRequest::DEF), required, None;
} }

shape! { DisassociateInstanceEventWindowResult {
    0 instance_event_window: InstanceEventWindow, Struct, "InstanceEventWindow", "InstanceEventWindow", "instanceEventWindow", Kind::Struct(InstanceEventWindow::DEF), optional, None;
} }

shape! { DisassociateIpamByoasnRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 asn: Str, Str, "Asn", "Asn", "Asn", Kind::Str, required, None;
    2 cidr: Str, Str, "Cidr", "Cidr", "Cidr", Kind::Str, required, None;
} }

shape! { DisassociateIpamByoasnResult {
    0 asn_association: AsnAssociation, Struct, "AsnAssociation", "AsnAssociation", "asnAssociation", Kind::Struct(AsnAssociation::DEF), optional, None;
} }

shape! { DisassociateIpamResourceDiscoveryRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
    1 ipam_resource_discovery_association_id: Str, Str, "IpamResourceDiscoveryAssociationId", "IpamResourceDiscoveryAssociationId", "IpamResourceDiscoveryAssociationId", Kind::Str, required, None;
} }

shape! { DisassociateIpamResourceDiscoveryResult {
    0 ipam_resource_discovery_association: IpamResourceDiscoveryAssociation, Struct, "IpamResourceDiscoveryAssociation", "IpamResourceDiscoveryAssociation", "ipamResourceDiscoveryAssociation", Kind::Struct(IpamResourceDiscoveryAssociation::DEF), optional, None;
} }

shape! { DisassociateKmsKeyIdRequest {
    0 snapshot_id: Str, Str, "SnapshotId", "SnapshotId", "SnapshotId", Kind::Str, optional, Some(&Rule::Id(&ids::SNAPSHOT));
    1 kms_key_id: Str, Str, "KmsKeyId", "KmsKeyId", "KmsKeyId", Kind::Str, required, None;
    2 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DisassociateKmsKeyIdResult {
    0 r#return: bool, Bool, "Return", "Return", "return", Kind::Bool, optional, None;
} }

shape! { DisassociateNatGatewayAddressRequest {
    0 nat_gateway_id: Str, Str, "NatGatewayId", "NatGatewayId", "NatGatewayId", Kind::Str, required, Some(&Rule::Id(&ids::NAT_GATEWAY));
    1 association_ids: Vec<Str>, Strs, "AssociationIds", "AssociationId", "AssociationId", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Id(&ids::ADDRESS_ASSOCIATION)))), required, None;
    2 max_drain_duration_seconds: i32, Int, "MaxDrainDurationSeconds", "MaxDrainDurationSeconds", "MaxDrainDurationSeconds", Kind::Int, optional, Some(&Rule::Range(1, 4000));
    3 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DisassociateNatGatewayAddressResult {
    0 nat_gateway_id: Str, Str, "NatGatewayId", "NatGatewayId", "natGatewayId", Kind::Str, optional, Some(&Rule::Id(&ids::NAT_GATEWAY));
    1 nat_gateway_addresses: Vec<NatGatewayAddress>, Structs, "NatGatewayAddresses", "NatGatewayAddressSet", "natGatewayAddressSet", Kind::List(&Item(Kind::Struct(NatGatewayAddress::DEF), tag!("item"), None)), optional, None;
} }

shape! { DisassociateNetworkingFlexCostAllocationPolicyRequest {
    0 fca_policy_association_ids: Vec<Str>, Strs, "FcaPolicyAssociationIds", "FcaPolicyAssociationIds", "FcaPolicyAssociationIds", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Length(27, 27)))), required, Some(&Rule::Count(1, 100));
    1 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DisassociateNetworkingFlexCostAllocationPolicyResult {
    0 fca_policy_disassociations: Vec<Str>, Strs, "FcaPolicyDisassociations", "FcaPolicyDisassociations", "fcaPolicyDisassociations", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Length(27, 27)))), optional, Some(&Rule::Count(1, 1000));
    1 fca_policy_disassociation_failures: Vec<FlexCostAllocationOperationFailure>, Structs, "FcaPolicyDisassociationFailures", "FcaPolicyDisassociationFailures", "fcaPolicyDisassociationFailures", Kind::List(&Item(Kind::Struct(FlexCostAllocationOperationFailure::DEF), tag!("item"), None)), optional, None;
} }

shape! { DisassociateRouteServerRequest {
    0 route_server_id: Str, Str, "RouteServerId", "RouteServerId", "RouteServerId", Kind::Str, required, None;
    1 vpc_id: Str, Str, "VpcId", "VpcId", "VpcId", Kind::Str, required, Some(&Rule::Id(&ids::VPC));
    2 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DisassociateRouteServerResult {
    0 route_server_association: RouteServerAssociation, Struct, "RouteServerAssociation", "RouteServerAssociation", "routeServerAssociation", Kind::Struct(RouteServerAssociation::DEF), optional, None;
} }

shape! { DisassociateRouteTableRequest {
    0 dry_run: bool, Bool, "DryRun", "DryRun", "dryRun", Kind::Bool, optional, None;
    1 association_id: Str, Str, "AssociationId", "AssociationId", "associationId", Kind::Str, required, None;
} }

shape! { DisassociateSecurityGroupVpcRequest {
    0 group_id: Str, Str, "GroupId", "GroupId", "GroupId", Kind::Str, required, Some(&Rule::Id(&ids::SECURITY_GROUP));
    1 vpc_id: Str, Str, "VpcId", "VpcId", "VpcId", Kind::Str, required, None;
    2 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DisassociateSecurityGroupVpcResult {
    0 state: Str, Str, "State", "State", "state", Kind::Str, optional, Some(&Rule::Enum(&enums::SECURITY_GROUP_VPC_ASSOCIATION_STATE));
} }

shape! { DisassociateSubnetCidrBlockRequest {
    0 association_id: Str, Str, "AssociationId", "AssociationId", "associationId", Kind::Str, required, None;
} }

shape! { DisassociateSubnetCidrBlockResult {
    0 ipv6_cidr_block_association: SubnetIpv6CidrBlockAssociation, Struct, "Ipv6CidrBlockAssociation", "Ipv6CidrBlockAssociation", "ipv6CidrBlockAssociation", Kind::Struct(SubnetIpv6CidrBlockAssociation::DEF), optional, None;
    1 subnet_id: Str, Str, "SubnetId", "SubnetId", "subnetId", Kind::Str, optional, None;
} }

shape! { DisassociateTransitGatewayMulticastDomainRequest {
    0 transit_gateway_multicast_domain_id: Str, Str, "TransitGatewayMulticastDomainId", "TransitGatewayMulticastDomainId", "TransitGatewayMulticastDomainId", Kind::Str, required, None;
    1 transit_gateway_attachment_id: Str, Str, "TransitGatewayAttachmentId", "TransitGatewayAttachmentId", "TransitGatewayAttachmentId", Kind::Str, required, Some(&Rule::Id(&ids::TRANSIT_GATEWAY_ATTACHMENT));
    2 subnet_ids: Vec<Str>, Strs, "SubnetIds", "SubnetIds", "SubnetIds", Kind::List(&Item(Kind::Str, tag!("item"), Some(&Rule::Id(&ids::SUBNET)))), required, None;
    3 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DisassociateTransitGatewayMulticastDomainResult {
    0 associations: TransitGatewayMulticastDomainAssociations, Struct, "Associations", "Associations", "associations", Kind::Struct(TransitGatewayMulticastDomainAssociations::DEF), optional, None;
} }

shape! { DisassociateTransitGatewayPolicyTableRequest {
    0 transit_gateway_policy_table_id: Str, Str, "TransitGatewayPolicyTableId", "TransitGatewayPolicyTableId", "TransitGatewayPolicyTableId", Kind::Str, required, None;
    1 transit_gateway_attachment_id: Str, Str, "TransitGatewayAttachmentId", "TransitGatewayAttachmentId", "TransitGatewayAttachmentId", Kind::Str, required, Some(&Rule::Id(&ids::TRANSIT_GATEWAY_ATTACHMENT));
    2 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DisassociateTransitGatewayPolicyTableResult {
    0 association: TransitGatewayPolicyTableAssociation, Struct, "Association", "Association", "association", Kind::Struct(TransitGatewayPolicyTableAssociation::DEF), optional, None;
} }

shape! { DisassociateTransitGatewayRouteTableRequest {
    0 transit_gateway_route_table_id: Str, Str, "TransitGatewayRouteTableId", "TransitGatewayRouteTableId", "TransitGatewayRouteTableId", Kind::Str, required, None;
    1 transit_gateway_attachment_id: Str, Str, "TransitGatewayAttachmentId", "TransitGatewayAttachmentId", "TransitGatewayAttachmentId", Kind::Str, required, Some(&Rule::Id(&ids::TRANSIT_GATEWAY_ATTACHMENT));
    2 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DisassociateTransitGatewayRouteTableResult {
    0 association: TransitGatewayAssociation, Struct, "Association", "Association", "association", Kind::Struct(TransitGatewayAssociation::DEF), optional, None;
} }

shape! { DisassociateTrunkInterfaceRequest {
    0 association_id: Str, Str, "AssociationId", "AssociationId", "AssociationId", Kind::Str, required, None;
    1 client_token: Str, Str, "ClientToken", "ClientToken", "ClientToken", Kind::Str, optional, None;
    2 dry_run: bool, Bool, "DryRun", "DryRun", "DryRun", Kind::Bool, optional, None;
} }

shape! { DisassociateTrunkInterfaceResult {
    0 r#return: bool, Bool, "Return", "Return", "return", Kind::Bool, optional, None;
    1 client_token: Str, Str, "ClientToken", "ClientToken", "clientToken", Kind::Str, optional, None;
} }

shape! { DisassociateVpcCidrBlockRequest {
    0 association_id: Str, Str, "AssociationId", "AssociationId", "associationId", Kind::Str, required, None;
} }

shape! { DisassociateVpcCidrBlockResult {
    0 ipv6_cidr_block_association: VpcIpv6CidrBlockAssociation, Struct, "Ipv6CidrBlockAssociation", "Ipv6CidrBlockAssociation", "ipv6CidrBlockAssociation", Kind::Struct(VpcIpv6CidrBlockAssociation::DEF), optional, None;
    1 cidr_block_association: VpcCidrBlockAssociation, Struct, "CidrBlockAssociation", "CidrBlockAssociation", "cidrBlockAssociation", Kind::Struct(VpcCidrBlockAssociation::DEF), optional, None;
    2 vpc_id: Str, Str, "VpcId", "VpcId", "vpcId", Kind::Str, optional, None;
} }

shape! { DiskImage {
    0 description: Str, Str, "Description", "Description", "Description", Kind::Str, optional, None;
    1 image: DiskImageDetail, Struct, "Image", "Image", "Image", Kind::Struct(DiskImageDetail::DEF), optional, None;
    2 volume: VolumeDetail, Struct, "Volume", "Volume", "Volume", Kind::Struct(VolumeDetail::DEF), optional, None;
} }

shape! { DiskImageDescription {
    0 checksum: Str, Str, "Checksum", "Checksum", "checksum", Kind::Str, optional, None;
    1 format: Str, Str, "Format", "Format", "format", Kind::Str, optional, Some(&Rule::Enum(&enums::DISK_IMAGE_FORMAT));
    2 import_manifest_url: Str, Str, "ImportManifestUrl", "ImportManifestUrl", "importManifestUrl", Kind::Str, optional, None;
    3 size: i64, Long, "Size", "Size", "size", Kind::Long, optional, None;
} }

shape! { DiskImageDetail {
    0 format: Str, Str, "Format", "Format", "format", Kind::Str, required, Some(&Rule::Enum(&enums::DISK_IMAGE_FORMAT));
    1 bytes: i64, Long, "Bytes", "Bytes", "bytes", Kind::Long, required, None;
    2 import_manifest_url: Str, Str, "ImportManifestUrl", "ImportManifestUrl", "importManifestUrl", Kind::Str, required, None;
} }

shape! { DiskImageVolumeDescription {
    0 id: Str, Str, "Id", "Id", "id", Kind::Str, optional, None;
    1 size: i64, Long, "Size", "Size", "size", Kind::Long, optional, None;
} }

shape! { DiskInfo {
    0 size_in_gb: i64, Long, "SizeInGB", "SizeInGB", "sizeInGB", Kind::Long, optional, None;
    1 count: i32, Int, "Count", "Count", "count", Kind::Int, optional, None;
    2 r#type: Str, Str, "Type", "Type", "type", Kind::Str, optional, Some(&Rule::Enum(&enums::DISK_TYPE));
} }

shape! { DnsEntry {
    0 dns_name: Str, Str, "DnsName", "DnsName", "dnsName", Kind::Str, optional, None;
    1 hosted_zone_id: Str, Str, "HostedZoneId", "HostedZoneId", "hostedZoneId", Kind::Str, optional, None;
} }

shape! { DnsOptions {
    0 dns_record_ip_type: Str, Str, "DnsRecordIpType", "DnsRecordIpType", "dnsRecordIpType", Kind::Str, optional, Some(&Rule::Enum(&enums::DNS_RECORD_IP_TYPE));
    1 private_dns_only_for_inbound_resolver_endpoint: bool, Bool, "PrivateDnsOnlyForInboundResolverEndpoint", "PrivateDnsOnlyForInboundResolverEndpoint", "privateDnsOnlyForInboundResolverEndpoint", Kind::Bool, optional, None;
    2 private_dns_preference: Str, Str, "PrivateDnsPreference", "PrivateDnsPreference", "privateDnsPreference", Kind::Str, optional, None;
    3 private_dns_specified_domains: Vec<Str>, Strs, "PrivateDnsSpecifiedDomains", "PrivateDnsSpecifiedDomainSet", "privateDnsSpecifiedDomainSet", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, Some(&Rule::Count(0, 10));
} }

shape! { DnsOptionsSpecification {
    0 dns_record_ip_type: Str, Str, "DnsRecordIpType", "DnsRecordIpType", "DnsRecordIpType", Kind::Str, optional, Some(&Rule::Enum(&enums::DNS_RECORD_IP_TYPE));
    1 private_dns_only_for_inbound_resolver_endpoint: bool, Bool, "PrivateDnsOnlyForInboundResolverEndpoint", "PrivateDnsOnlyForInboundResolverEndpoint", "PrivateDnsOnlyForInboundResolverEndpoint", Kind::Bool, optional, None;
    2 private_dns_preference: Str, Str, "PrivateDnsPreference", "PrivateDnsPreference", "PrivateDnsPreference", Kind::Str, optional, None;
    3 private_dns_specified_domains: Vec<Str>, Strs, "PrivateDnsSpecifiedDomains", "PrivateDnsSpecifiedDomain", "PrivateDnsSpecifiedDomain", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, Some(&Rule::Count(0, 10));
} }

shape! { DnsServersOptionsModifyStructure {
    0 custom_dns_servers: Vec<Str>, Strs, "CustomDnsServers", "CustomDnsServers", "CustomDnsServers", Kind::List(&Item(Kind::Str, tag!("item"), None)), optional, None;
    1 enabled: bool, Bool, "Enabled", "Enabled", "Enabled", Kind::Bool, optional, None;
} }
