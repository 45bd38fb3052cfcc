resource "aws_vpc" "one" {
  cidr_block           = "10.0.0.0/16"
  enable_dns_hostnames = true
}

resource "aws_subnet" "a" {
  vpc_id            = aws_vpc.one.id
  cidr_block        = "10.0.1.0/24"
  availability_zone = "us-east-1a"
}

resource "aws_subnet" "b" {
  vpc_id            = aws_vpc.one.id
  cidr_block        = "10.0.2.0/24"
  availability_zone = "us-east-1b"
}

resource "aws_route_table" "one" {
  vpc_id           = aws_vpc.one.id
  propagating_vgws = [aws_vpn_gateway.one.id]
}

resource "aws_route" "tgw" {
  route_table_id         = aws_route_table.one.id
  destination_cidr_block = "10.0.0.0/8"
  transit_gateway_id     = aws_ec2_transit_gateway.one.id
  depends_on             = [aws_ec2_transit_gateway_vpc_attachment.one]
}

resource "aws_route" "list" {
  route_table_id             = aws_route_table.one.id
  destination_prefix_list_id = aws_ec2_managed_prefix_list.one.id
  transit_gateway_id         = aws_ec2_transit_gateway.one.id
  depends_on                 = [aws_ec2_transit_gateway_vpc_attachment.one]
}

resource "aws_vpc_endpoint" "s3" {
  vpc_id          = aws_vpc.one.id
  service_name    = "com.amazonaws.us-east-1.s3"
  route_table_ids = [aws_route_table.one.id]
  tags            = { Name = "s3" }
}

resource "aws_security_group" "one" {
  name   = "endpoints"
  vpc_id = aws_vpc.one.id
  ingress {
    from_port       = 443
    to_port         = 443
    protocol        = "tcp"
    prefix_list_ids = [aws_ec2_managed_prefix_list.one.id]
  }
}

resource "aws_vpc_endpoint" "ssm" {
  vpc_id              = aws_vpc.one.id
  service_name        = "com.amazonaws.us-east-1.ssm"
  vpc_endpoint_type   = "Interface"
  subnet_ids          = [aws_subnet.a.id, aws_subnet.b.id]
  security_group_ids  = [aws_security_group.one.id]
  private_dns_enabled = true
}

resource "aws_vpc_endpoint_service" "one" {
  acceptance_required        = false
  network_load_balancer_arns = ["arn:aws:elasticloadbalancing:us-east-1:000000000000:loadbalancer/net/one/0123456789abcdef"]
  allowed_principals         = ["arn:aws:iam::123456789012:root"]
}

resource "aws_vpc_endpoint" "own" {
  vpc_id             = aws_vpc.one.id
  service_name       = aws_vpc_endpoint_service.one.service_name
  vpc_endpoint_type  = "Interface"
  subnet_ids         = [aws_subnet.a.id]
  security_group_ids = [aws_security_group.one.id]
}

resource "aws_ec2_managed_prefix_list" "one" {
  name           = "ours"
  address_family = "IPv4"
  max_entries    = 5
  entry {
    cidr        = "10.1.0.0/16"
    description = "one"
  }
}

resource "aws_ec2_managed_prefix_list_entry" "two" {
  cidr           = "10.2.0.0/16"
  prefix_list_id = aws_ec2_managed_prefix_list.two.id
}

resource "aws_ec2_managed_prefix_list" "two" {
  name           = "entries"
  address_family = "IPv4"
  max_entries    = 5
}

resource "aws_flow_log" "one" {
  vpc_id               = aws_vpc.one.id
  traffic_type         = "ALL"
  log_destination_type = "s3"
  log_destination      = "arn:aws:s3:::bucket"
}

resource "aws_customer_gateway" "one" {
  bgp_asn    = 65000
  ip_address = "198.51.100.1"
  type       = "ipsec.1"
}

resource "aws_vpn_gateway" "one" { vpc_id = aws_vpc.one.id }

resource "aws_vpn_connection" "vgw" {
  vpn_gateway_id        = aws_vpn_gateway.one.id
  customer_gateway_id   = aws_customer_gateway.one.id
  type                  = "ipsec.1"
  static_routes_only    = true
  tunnel1_inside_cidr   = "169.254.10.0/30"
  tunnel1_preshared_key = "secret_12"
}

resource "aws_vpn_connection_route" "one" {
  destination_cidr_block = "10.50.0.0/16"
  vpn_connection_id      = aws_vpn_connection.vgw.id
}

resource "aws_customer_gateway" "two" {
  bgp_asn    = 65001
  ip_address = "198.51.100.2"
  type       = "ipsec.1"
}

resource "aws_vpn_connection" "tgw" {
  transit_gateway_id  = aws_ec2_transit_gateway.one.id
  customer_gateway_id = aws_customer_gateway.two.id
  type                = "ipsec.1"
}

resource "aws_ec2_transit_gateway" "one" {
  description                     = "hub"
  default_route_table_association = "disable"
  default_route_table_propagation = "disable"
  tags                            = { Name = "hub" }
}

resource "aws_ec2_transit_gateway_vpc_attachment" "one" {
  transit_gateway_id                              = aws_ec2_transit_gateway.one.id
  vpc_id                                          = aws_vpc.one.id
  subnet_ids                                      = [aws_subnet.a.id, aws_subnet.b.id]
  transit_gateway_default_route_table_association = false
  transit_gateway_default_route_table_propagation = false
}

resource "aws_ec2_transit_gateway_route_table" "one" {
  transit_gateway_id = aws_ec2_transit_gateway.one.id
}

resource "aws_ec2_transit_gateway_route_table_association" "one" {
  transit_gateway_attachment_id  = aws_ec2_transit_gateway_vpc_attachment.one.id
  transit_gateway_route_table_id = aws_ec2_transit_gateway_route_table.one.id
}

resource "aws_ec2_transit_gateway_route_table_propagation" "one" {
  transit_gateway_attachment_id  = aws_ec2_transit_gateway_vpc_attachment.one.id
  transit_gateway_route_table_id = aws_ec2_transit_gateway_route_table.one.id
}

resource "aws_ec2_transit_gateway_route" "hole" {
  destination_cidr_block         = "192.168.0.0/16"
  blackhole                      = true
  transit_gateway_route_table_id = aws_ec2_transit_gateway_route_table.one.id
}

resource "aws_ec2_transit_gateway_route" "one" {
  destination_cidr_block         = "10.0.0.0/8"
  transit_gateway_attachment_id  = aws_ec2_transit_gateway_vpc_attachment.one.id
  transit_gateway_route_table_id = aws_ec2_transit_gateway_route_table.one.id
}

resource "aws_ec2_serial_console_access" "one" { enabled = true }

data "aws_ec2_managed_prefix_list" "s3" { name = "com.amazonaws.us-east-1.s3" }

data "aws_prefix_list" "s3" { name = "com.amazonaws.us-east-1.s3" }

data "aws_vpc_endpoint_service" "ssm" { service = "ssm" }

resource "aws_internet_gateway" "one" { vpc_id = aws_vpc.one.id }

resource "aws_vpc_dhcp_options" "one" {
  domain_name         = "corp.internal"
  domain_name_servers = ["AmazonProvidedDNS"]
}

resource "aws_vpc_dhcp_options_association" "one" {
  vpc_id          = aws_vpc.one.id
  dhcp_options_id = aws_vpc_dhcp_options.one.id
}

resource "aws_route_table" "public" {
  vpc_id = aws_vpc.one.id
  route {
    cidr_block = "0.0.0.0/0"
    gateway_id = aws_internet_gateway.one.id
  }
}

resource "aws_route_table_association" "public" {
  subnet_id      = aws_subnet.a.id
  route_table_id = aws_route_table.public.id
}

resource "aws_route_table_association" "private" {
  subnet_id      = aws_subnet.b.id
  route_table_id = aws_route_table.one.id
}

resource "aws_network_acl" "one" {
  vpc_id     = aws_vpc.one.id
  subnet_ids = [aws_subnet.b.id]
  ingress {
    rule_no    = 100
    protocol   = "tcp"
    action     = "allow"
    cidr_block = "10.0.0.0/16"
    from_port  = 22
    to_port    = 22
  }
  egress {
    rule_no    = 100
    protocol   = "-1"
    action     = "allow"
    cidr_block = "0.0.0.0/0"
    from_port  = 0
    to_port    = 0
  }
}

resource "aws_security_group" "web" {
  name   = "web"
  vpc_id = aws_vpc.one.id
}

resource "aws_vpc_security_group_ingress_rule" "web" {
  security_group_id            = aws_security_group.web.id
  referenced_security_group_id = aws_security_group.one.id
  ip_protocol                  = "tcp"
  from_port                    = 80
  to_port                      = 80
}

resource "aws_vpc_security_group_egress_rule" "web" {
  security_group_id = aws_security_group.web.id
  cidr_ipv4         = "0.0.0.0/0"
  ip_protocol       = "-1"
}

data "aws_availability_zones" "all" { state = "available" }

resource "aws_vpc_ipv4_cidr_block_association" "one" {
  vpc_id     = aws_vpc.one.id
  cidr_block = "10.99.0.0/16"
}

resource "aws_egress_only_internet_gateway" "one" { vpc_id = aws_vpc.one.id }

resource "aws_vpc" "two" { cidr_block = "172.20.0.0/16" }

resource "aws_vpc_peering_connection" "one" {
  vpc_id      = aws_vpc.one.id
  peer_vpc_id = aws_vpc.two.id
  auto_accept = true
  requester { allow_remote_vpc_dns_resolution = true }
}

resource "aws_route" "peer" {
  route_table_id            = aws_route_table.one.id
  destination_cidr_block    = aws_vpc.two.cidr_block
  vpc_peering_connection_id = aws_vpc_peering_connection.one.id
}

resource "aws_eip" "nat" { domain = "vpc" }

resource "aws_nat_gateway" "one" {
  allocation_id = aws_eip.nat.id
  subnet_id     = aws_subnet.a.id
  depends_on    = [aws_internet_gateway.one]
}

resource "aws_route" "nat" {
  route_table_id         = aws_route_table.one.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.one.id
}
