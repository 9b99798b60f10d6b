BEGIN TRANSACTION;
CREATE TABLE absence (
	user_id VARCHAR(32) NOT NULL, 
	delegate_id VARCHAR(32), 
	said_by VARCHAR(32) NOT NULL, 
	from_status BOOLEAN NOT NULL, 
	began_at DATETIME NOT NULL, 
	until DATETIME, 
	ended_at DATETIME, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_absence PRIMARY KEY (id), 
	CONSTRAINT ck_absence_delegate_is_another CHECK (delegate_id IS NULL OR delegate_id <> user_id), 
	CONSTRAINT fk_absence_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id)
);
INSERT INTO "absence" VALUES('UMILO','UMEMO','UMILO',0,'2027-01-01 09:00:55.000000','2027-01-02 00:00:00.000000',NULL,1,'T1');
CREATE TABLE access_link (
	campaign_id INTEGER NOT NULL, 
	purpose VARCHAR(32) NOT NULL, 
	approver_id INTEGER, 
	participation_id INTEGER, 
	approval_id INTEGER, 
	email VARCHAR(320) NOT NULL, 
	given_at DATETIME NOT NULL, 
	expires_at DATETIME NOT NULL, 
	used_at DATETIME, 
	revoked_at DATETIME, 
	revoked_by VARCHAR(32), 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_access_link PRIMARY KEY (id), 
	CONSTRAINT ck_access_link_bound_to_a_question CHECK (purpose <> 'decide' OR approval_id IS NOT NULL), 
	CONSTRAINT ck_access_link_of_one_person CHECK ((approver_id IS NULL) <> (participation_id IS NULL)), 
	CONSTRAINT ck_access_link_revoked_by_somebody CHECK ((revoked_at IS NULL) = (revoked_by IS NULL)), 
	CONSTRAINT fk_access_link_workspace_id_approval_id FOREIGN KEY(workspace_id, approval_id) REFERENCES approval (workspace_id, id), 
	CONSTRAINT fk_access_link_workspace_id_approver_id FOREIGN KEY(workspace_id, approver_id) REFERENCES outside_approver (workspace_id, id), 
	CONSTRAINT fk_access_link_workspace_id_campaign_id FOREIGN KEY(workspace_id, campaign_id) REFERENCES campaign (workspace_id, id), 
	CONSTRAINT fk_access_link_workspace_id_participation_id FOREIGN KEY(workspace_id, participation_id) REFERENCES participation (workspace_id, id), 
	CONSTRAINT fk_access_link_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT uq_access_link_workspace_id_id UNIQUE (workspace_id, id)
);
INSERT INTO "access_link" VALUES(2,'decide',1,NULL,2,'ana@client.example','2027-01-01 09:00:55.000000','2027-01-15 09:00:55.000000',NULL,NULL,NULL,1,'T1');
INSERT INTO "access_link" VALUES(2,'shortlist',1,NULL,NULL,'ana@client.example','2027-01-01 09:00:55.000000','2027-01-15 09:00:55.000000',NULL,NULL,NULL,2,'T1');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0022');
CREATE TABLE "allocation" (
	campaign_id INTEGER NOT NULL, 
	platform VARCHAR(32) NOT NULL, 
	weight NUMERIC(12, 4) NOT NULL, 
	amount_minor BIGINT, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_allocation PRIMARY KEY (id), 
	CONSTRAINT fk_allocation_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT ck_allocation_amount_not_negative CHECK (amount_minor >= 0), 
	CONSTRAINT ck_allocation_weight_not_negative CHECK (weight >= 0), 
	CONSTRAINT fk_allocation_workspace_id_campaign_id FOREIGN KEY(workspace_id, campaign_id) REFERENCES campaign (workspace_id, id), 
	CONSTRAINT uq_allocation_campaign_id_platform UNIQUE (campaign_id, platform)
);
INSERT INTO "allocation" VALUES(3,'instagram',1,5000,1,'T1');
INSERT INTO "allocation" VALUES(3,'tiktok',1,5000,2,'T1');
CREATE TABLE "approval" (
	campaign_id INTEGER NOT NULL, 
	task_id INTEGER NOT NULL, 
	subject VARCHAR(32) NOT NULL, 
	deliverable_id INTEGER, 
	terms_id INTEGER, 
	asset_id INTEGER, 
	copy_id INTEGER, 
	fingerprint VARCHAR(64) NOT NULL, 
	round INTEGER NOT NULL, 
	proposal JSON NOT NULL, 
	state VARCHAR(32) NOT NULL, 
	asked_by VARCHAR(32) NOT NULL, 
	opened_at DATETIME NOT NULL, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_approval PRIMARY KEY (id), 
	CONSTRAINT fk_approval_workspace_id_terms_id FOREIGN KEY(workspace_id, terms_id) REFERENCES terms (workspace_id, id), 
	CONSTRAINT fk_approval_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT uq_approval_workspace_id_id UNIQUE (workspace_id, id), 
	CONSTRAINT fk_approval_workspace_id_deliverable_id FOREIGN KEY(workspace_id, deliverable_id) REFERENCES deliverable (workspace_id, id), 
	CONSTRAINT fk_approval_workspace_id_campaign_id FOREIGN KEY(workspace_id, campaign_id) REFERENCES campaign (workspace_id, id), 
	CONSTRAINT ck_approval_approvalstate CHECK (state IN ('open', 'decided', 'settled', 'superseded')), 
	CONSTRAINT fk_approval_workspace_id_task_id FOREIGN KEY(workspace_id, task_id) REFERENCES task (workspace_id, id)
);
INSERT INTO "approval" VALUES(1,3,'content',1,NULL,1,2,'4b4d355ca74d9c162c621426deda1b9d2911f9b61ffe2b36b01344662786e6b7',1,'{}','settled','UCLEO','2026-11-02 09:00:11.000000',1,'T1');
INSERT INTO "approval" VALUES(2,8,'content',2,NULL,3,4,'950570159b159f81b9ef0217b06250bda62d6964efdcdffe5238e6c8da7d954c',1,'{}','open','UCLEO','2027-01-01 09:00:33.000000',2,'T1');
INSERT INTO "approval" VALUES(2,12,'overspend',NULL,5,NULL,NULL,'7ccb38bd9b83dd54ae141d673e65ee7a09055ff7f51a9ad4221b0a365e054c52',1,'{}','open','UMAYA','2027-01-01 09:00:44.000000',3,'T1');
INSERT INTO "approval" VALUES(2,13,'budget_raise',NULL,NULL,NULL,NULL,'853ad68ecdbc2b2002a75a217d8387f05d3f949e94e4fac0e8c53645cae31659',1,'{"budget_minor": 9000000, "reason": "It must be so."}','open','UMAYA','2027-01-01 09:00:55.000000',4,'T1');
CREATE TABLE "audit" (
	campaign_id INTEGER, 
	at DATETIME NOT NULL, 
	actor_id VARCHAR(32) NOT NULL, 
	action VARCHAR(64) NOT NULL, 
	subject VARCHAR(64) NOT NULL, 
	subject_id INTEGER, 
	details JSON NOT NULL, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	for_id VARCHAR(32), 
	via VARCHAR(16) NOT NULL, 
	release VARCHAR(32) NOT NULL, 
	salt VARCHAR(32) NOT NULL, 
	digest VARCHAR(64), 
	CONSTRAINT pk_audit PRIMARY KEY (id), 
	CONSTRAINT fk_audit_workspace_id_campaign_id FOREIGN KEY(workspace_id, campaign_id) REFERENCES campaign (workspace_id, id), 
	CONSTRAINT fk_audit_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id)
);
INSERT INTO "audit" VALUES(NULL,'2026-11-02 09:00:00.000000','UADA','money role changed','',NULL,'{"role": "marketing_director", "was": [], "now": ["UDORA"]}',1,'T1',NULL,'itself','0.3.0','2d12ac3fe7d0ecf2cff57af5433c6e5f','67ace1d20a10909785814e48c2a0f875bddf66c663c47b75bb40c82c87ecd0c1');
INSERT INTO "audit" VALUES(NULL,'2026-11-02 09:00:00.000000','UADA','roles given','',NULL,'{"roles": {"marketing_manager": ["UMAYA", "UMILO"], "content_specialist": ["SCONTENT"], "marketing_director": ["UDORA"], "design_team": ["UDESI"]}}',2,'T1',NULL,'itself','0.3.0','85a4225fdbb320ea51af723d86c68ab7','a560354359d0ca956f0f845f894f33ffc566a0220dd42b0770120cecc9b4a43e');
INSERT INTO "audit" VALUES(NULL,'2026-11-02 09:00:00.000000','UADA','influencers imported','',NULL,'{"outcomes": {"added": 12, "changed": 0, "unchanged": 0, "proposed": 0}, "rejected": 0}',3,'T1',NULL,'itself','0.3.0','321fa625f4715b55021f47b11573fe8f','854777934ed18b1131e354fc98d34e4b05b9f3f3805d3b1ddc5b1ef2a1ead5e6');
INSERT INTO "audit" VALUES(NULL,'2026-11-02 09:00:00.000000','UADA','roles given','',NULL,'{"roles": {"creative_team": ["UCREA", "UCRIS"], "copywriter": ["UWREN"]}}',4,'T1',NULL,'itself','0.3.0','f7cf1db4693a3754da9354c4cf24bbed','3db392aa05de54cc2938e74f77c099cbf357f228cd3e58be9603d900918985d4');
INSERT INTO "audit" VALUES(1,'2026-11-02 09:00:00.000000','UMAYA','campaign made','',NULL,'{"name": "Glow", "workflow": "influencer"}',5,'T1',NULL,'itself','0.3.0','fe89cd4b482bacc0af4da63d3da30ef4','fe011381b2569d96f41c788fca0325e502bb80419e944f97d8d0cbf77772d139');
INSERT INTO "audit" VALUES(1,'2026-11-02 09:00:00.000000','UMAYA','cost added','cost',1,'{}',6,'T1',NULL,'itself','0.3.0','01b01d4627db6ad5c87f2d6c7fc49a80','19e395b711625a405381093d05d153607205a87ec08424c6f1cec820de83ef53');
INSERT INTO "audit" VALUES(1,'2026-11-02 09:00:00.000000','UMAYA','influencers picked','',NULL,'{"handles": ["glow12"]}',7,'T1',NULL,'itself','0.3.0','0b339108aff4916abd87e5e1e64dfba1','1fc0192e5f628353f8c295039629cacff757100003732c0db65b3979e4e2a00e');
INSERT INTO "audit" VALUES(1,'2026-11-02 09:00:00.000000','UMAYA','terms agreed','terms',1,'{}',8,'T1',NULL,'itself','0.3.0','532a69185bbe8b53c5290df791d105f6','06766eb978fd4b37774cee0f6cb303eb338efa8e2c1d7908526c4673eeec68e8');
INSERT INTO "audit" VALUES(1,'2026-11-02 09:00:11.000000','greenlight','terms count','terms',1,'{}',9,'T1',NULL,'itself','0.3.0','51f410c0a9abbfceafcab099e46c5773','d4fe8e76f58ce138273bd07504cb8ac248de5f97ca1dc00149c75e126df40d6c');
INSERT INTO "audit" VALUES(1,'2026-11-02 09:00:11.000000','greenlight','influencer contacted','participation',1,'{}',10,'T1',NULL,'itself','0.3.0','12de5cc1b97b4c13fb01fc1faf9555a8','d00ac1e11fdae9a534d3424cc5432241a73110ffd51a8b6e461ccf90f6bc10cd');
INSERT INTO "audit" VALUES(1,'2026-11-02 09:00:11.000000','UCLEO','draft handed in','deliverable',1,'{"round": 1}',11,'T1',NULL,'itself','0.3.0','ee72ff1b76e455d4699e862e57c4bf3a','8ea8748022dcd985b79e04f7e3d87e76c818f04a2dc1acc567a862b0bed39fe1');
INSERT INTO "audit" VALUES(1,'2026-11-02 09:00:11.000000','UCLEO','decided approve','approval',1,'{"reason": "It must be so.", "part": null, "category": "brand", "round": 1, "fingerprint": "4b4d355ca74d9c162c621426deda1b9d2911f9b61ffe2b36b01344662786e6b7"}',12,'T1',NULL,'itself','0.3.0','18dd65d94182367a67807952319ca8d2','8a3ca8c7f14147d8fc0db660311090baeb7d4238dc9b9ad967735cd4d12d8126');
INSERT INTO "audit" VALUES(1,'2026-11-02 09:00:22.000000','UCLEO','post published','deliverable',1,'{"permalink": "https://instagram.example/p/1", "late": false}',13,'T1',NULL,'itself','0.3.0','d96a9fd92470ae7b5024d4329244c1ad','90b9033503af2498306530027576b1f57de33c32bf7f24c195b95eb8a991aa28');
INSERT INTO "audit" VALUES(1,'2027-01-01 09:00:22.000000','UCLEO','results entered','deliverable',1,'{"measured_on": "2027-01-01"}',14,'T1',NULL,'itself','0.3.0','5bc394eec3b1b359689dc187b2769f91','7a8231c34280c496c3524c67e0150f572e43c5775c87c50d3650465a95c45102');
INSERT INTO "audit" VALUES(2,'2027-01-01 09:00:22.000000','UMAYA','campaign made','',NULL,'{"name": "Open", "workflow": "influencer"}',15,'T1',NULL,'itself','0.3.0','17376ee8ca1e1dd3b9fc841cfaf5c87c','3c2a8feed6fff77290d23ab74a00a78b4012342b84958b15439e3701c09077ca');
INSERT INTO "audit" VALUES(2,'2027-01-01 09:00:22.000000','UMAYA','influencers picked','',NULL,'{"handles": ["glow12"]}',16,'T1',NULL,'itself','0.3.0','3036f08a489de902c62d370fc2a9fbbd','ca7aafeecf449adfcea4da3db27c05507d23b6638f0006ec7405573a5f94b935');
INSERT INTO "audit" VALUES(2,'2027-01-01 09:00:22.000000','UMAYA','terms agreed','terms',2,'{}',17,'T1',NULL,'itself','0.3.0','1544b7630dd24dfd31babfcde57da77b','8582bc4ba2bb2bd3ba5641ed8aa946f9097827858d6709fe809a6f4702079c9c');
INSERT INTO "audit" VALUES(2,'2027-01-01 09:00:33.000000','greenlight','terms count','terms',2,'{}',18,'T1',NULL,'itself','0.3.0','4451b40cd8caef2ff14d92708c1d15e9','19b037639078992eaad29002902a75f11a2c8f59b8be31094ee61dcc02715d9c');
INSERT INTO "audit" VALUES(2,'2027-01-01 09:00:33.000000','greenlight','influencer contacted','participation',2,'{}',19,'T1',NULL,'itself','0.3.0','1a1d700179175287234f2eb6ef413ca0','38af7511f51d890b40de35a2c77dab28b83bc500835fe5b676e7c87a10c8ca54');
INSERT INTO "audit" VALUES(2,'2027-01-01 09:00:33.000000','UCLEO','draft handed in','deliverable',2,'{"round": 1}',20,'T1',NULL,'itself','0.3.0','02c4196c73e6c558706bd05acc03bb2d','93dcd3dfc9ca817f354e6a65fcd0e9ab5992d754e263170105d97506ae9cd9f9');
INSERT INTO "audit" VALUES(2,'2027-01-01 09:00:33.000000','UMAYA','influencers picked','',NULL,'{"handles": ["glow11"]}',21,'T1',NULL,'itself','0.3.0','591f8d3f15744ce0a23a9d227fcd25df','3d68898da43f996f5d33327d9c4a1f47357575d5f9c306fc058fcb60687f28ee');
INSERT INTO "audit" VALUES(2,'2027-01-01 09:00:33.000000','UMAYA','terms offer','terms',3,'{}',22,'T1',NULL,'itself','0.3.0','8a0c29403ecfe19c47d12f4538814076','290c62b4616cc88acb1df635a988d19d8ba58468a91fc84a7041298a9ae816a1');
INSERT INTO "audit" VALUES(2,'2027-01-01 09:00:33.000000','UMAYA','influencer contacted','participation',3,'{}',23,'T1',NULL,'itself','0.3.0','2799cef7269a3c111bdf95d478bb2a82','83a32a10298d550f025d3627c5995372110ce6cd4295391f494db4e5894b187c');
INSERT INTO "audit" VALUES(2,'2027-01-01 09:00:33.000000','UMAYA','influencers picked','',NULL,'{"handles": ["glow10"]}',24,'T1',NULL,'itself','0.3.0','36d290ab4453fa39d713b0315fb437ac','5345d6f7d84f2c6343c570b86431bac76502d505bac4be3a29b012d8385d6c55');
INSERT INTO "audit" VALUES(2,'2027-01-01 09:00:33.000000','UMAYA','terms agreed','terms',4,'{}',25,'T1',NULL,'itself','0.3.0','97568412613c8bed0f4b605083133b0f','7d87d3aa35e0571c4eb65e7c925b8e9bf96fbd8353cb966780b7161772f70737');
INSERT INTO "audit" VALUES(2,'2027-01-01 09:00:44.000000','greenlight','terms count','terms',4,'{}',26,'T1',NULL,'itself','0.3.0','5c2d6920d17c33bd70880a935cf3240a','9bed018304899894611fbf63ff3d5e5556ef04f4ee94aba4f3d5c4305934a458');
INSERT INTO "audit" VALUES(2,'2027-01-01 09:00:44.000000','greenlight','influencer contacted','participation',4,'{}',27,'T1',NULL,'itself','0.3.0','67104a0ae6ca11df20da869235aed79e','46ef732aed9fa5939a3797daf97ae8b8d5bbc718ced29825480ec0e55d4b32c9');
INSERT INTO "audit" VALUES(2,'2027-01-01 09:00:44.000000','UMAYA','influencers picked','',NULL,'{"handles": ["glow9"]}',28,'T1',NULL,'itself','0.3.0','5f0441373ad479d781ecbd3374c724a2','cd5f924aed131c646c8f348b6d915cd7d491cd2055debf702582fa406a2d98cb');
INSERT INTO "audit" VALUES(2,'2027-01-01 09:00:44.000000','UMAYA','terms agreed','terms',5,'{}',29,'T1',NULL,'itself','0.3.0','0c6414e0ec3fc40d27aa370ae340794b','e82c4b4df581f910ed332897640ba00db62f7d88439ab286427152808fffb2e2');
INSERT INTO "audit" VALUES(2,'2027-01-01 09:00:44.000000','UMAYA','influencer contacted','participation',5,'{}',30,'T1',NULL,'itself','0.3.0','9b95a8f69033357917a4ec2115dbb91c','6e9a6837474156be7dd0b0dde06b19e993bc67872ef1e795d2869ca85f3a9e21');
INSERT INTO "audit" VALUES(2,'2027-01-01 09:00:55.000000','UMAYA','people changed','',NULL,'{"roles": {"copywriter": ["UCLEO"]}, "reason": ""}',31,'T1',NULL,'itself','0.3.0','c64cc77933fe538390464a089290b6e0','ed0de9714ab0d45551e0bb9358bb3f57c0368b16d02629efa08e44dee45e973e');
INSERT INTO "audit" VALUES(2,'2027-01-01 09:00:55.000000','UMAYA','campaign edited','',NULL,'{"reason": "It must be so.", "changes": {}}',32,'T1',NULL,'itself','0.3.0','43c56bc1c0536a341b66b5b4fa2fcddd','3a278932ec59a04225c43c5cc14d9de48b71dd049a05fea83e1c41d524709c08');
INSERT INTO "audit" VALUES(2,'2027-01-01 09:00:55.000000','UMAYA','task taken','task',9,'{}',33,'T1',NULL,'itself','0.3.0','5d9f39e30183f53817830c1c31dcaae2','cb5205fecd2e9fa3da7372ec1da89c10924aa6efbf262f656dd2a0e415ff56cc');
INSERT INTO "audit" VALUES(NULL,'2027-01-01 09:00:55.000000','UMAYA','influencers imported','',NULL,'{"outcomes": {"added": 2, "changed": 0, "unchanged": 0, "proposed": 0}, "rejected": 0}',34,'T1',NULL,'itself','0.3.0','ce6e8ace3e1ea42135ae4de996bf2800','ab0325eb0d1372484edb3e410c7f9570f909aa2d3c2d894b295707724e0de6c1');
INSERT INTO "audit" VALUES(3,'2027-01-01 09:00:55.000000','UMAYA','campaign made','',NULL,'{"name": "Sunday", "workflow": "social_media"}',35,'T1',NULL,'itself','0.3.0','e7f631210495aadca62413601dc0a7ea','b613e13e39ffd91331a01eace43dabef8d4b2a08c55bbf53afa1c53c54247d7a');
INSERT INTO "audit" VALUES(3,'2027-01-01 09:00:55.000000','UCREA','ideas submitted','',NULL,'{"themes": ["Slow mornings"]}',36,'T1',NULL,'itself','0.3.0','6d7130cf0b7fa1fe300e0297432889f8','0637d4fd0a13820329d9d8cf3a767ce9cea36705eb9abb49581537e2c761a843');
INSERT INTO "audit" VALUES(3,'2027-01-01 09:00:55.000000','UMAYA','idea approved','idea',1,'{}',37,'T1',NULL,'itself','0.3.0','240eede251f7c1551af720f8d607617c','fb6e6ab02f8426b62180f5a743116678687860a2a031352eb96af6b255afa6dd');
INSERT INTO "audit" VALUES(3,'2027-01-01 09:00:55.000000','UCREA','post planned','deliverable',4,'{"slot": "2027-01-01T22:00:00+00:00"}',38,'T1',NULL,'itself','0.3.0','628220a0dae889f28689a6a777c547ec','b08a9057dc57d0c321d22cf932f9cb29fc8cea72fa674c71b8813ce4afe0d607');
INSERT INTO "audit" VALUES(3,'2027-01-01 09:00:55.000000','UCREA','ideas done','',NULL,'{"approved": 1}',39,'T1',NULL,'itself','0.3.0','5d464d8d1cf2c4533d2782ee2a02fb1f','a1689655649b258368af1c139dea0772c5fec838d2b06275c9eec1cbcae74847');
INSERT INTO "audit" VALUES(3,'2027-01-01 09:00:55.000000','UCREA','calendar ready','',NULL,'{"posts": 1, "ideas_without_posts": []}',40,'T1',NULL,'itself','0.3.0','d6c4d4ded9f17d7e3307f44f1739bec0','2b4b304c7dff2e9ac5fbe5cef748bb03eac633162b83a278c127df8dfb2f796f');
INSERT INTO "audit" VALUES(3,'2027-01-01 09:00:55.000000','UCREA','budget allocated','',NULL,'{"amounts": {"instagram": 5000, "tiktok": 5000}}',41,'T1',NULL,'itself','0.3.0','054c294030e72c7ca8e3a8e755e64bd6','225ed17488be32c0e2f2b297ec254b59d5ec4c3b8dca4dfedc160f2124f7e104');
INSERT INTO "audit" VALUES(3,'2027-01-01 09:00:55.000000','UMAYA','comment','deliverable',4,'{}',42,'T1',NULL,'itself','0.3.0','1d8684ff37b3177d158c003b93a7ec65','7fb6ec903899272b432d9a61e335ddee2393bb5b171efaf51d9399ef04d0089c');
INSERT INTO "audit" VALUES(1,'2027-01-01 09:00:55.000000','UMAYA','results imported','',NULL,'{"outcomes": {"added": 0, "changed": 1, "unchanged": 0, "proposed": 0}, "rejected": 0}',43,'T1',NULL,'itself','0.3.0','0e42f516ddb84963511fa9c9114b5e85','da5b2fe2f656f99aaf205187d22483181feaffd224f04f37440c84689044cbbb');
INSERT INTO "audit" VALUES(NULL,'2027-01-01 09:00:55.000000','UMEMO','influencers imported','',NULL,'{"outcomes": {"added": 0, "changed": 0, "unchanged": 0, "proposed": 1}, "rejected": 0}',44,'T1',NULL,'itself','0.3.0','ea0e95130ce13f759068b47eefeee586','fa3b2c3136b75f0302037e614cd6a1d15a3e04b5d980134969a04f55e0ba19e0');
INSERT INTO "audit" VALUES(NULL,'2027-01-01 09:00:55.000000','UMAYA','brief shared','brief',4,'{"people": ["UMEMO"], "everybody": false}',45,'T1',NULL,'itself','0.3.0','7fb8776bc327ea63e5670da0c0fb506e','0bdf11ee0a946c78355a3e037d6614e67e7cbfc8664485a93a30cb0f1d9e6b16');
INSERT INTO "audit" VALUES(NULL,'2027-01-01 09:00:55.000000','UMAYA','brief written','brief',4,'{}',46,'T1',NULL,'itself','0.3.0','84a22bb448055a33c756af369adc43f0','6d4bf54340fae30ec3e281b361e2b387546ddf02562d17920556fa07a9ffd970');
INSERT INTO "audit" VALUES(NULL,'2027-01-01 09:00:55.000000','UMAYA','calendar link given','calendar_link',1,'{"of": "UMAYA"}',47,'T1',NULL,'itself','0.3.0','f619fc7d7d8658ae31bc1b1d03e036fe','4723e787514e83911ca2f6bdc5d1f28b76941c5e7e61a07d88371c6a84dbaaf5');
INSERT INTO "audit" VALUES(1,'2027-01-01 09:00:55.000000','UMAYA','calendar link given','calendar_link',2,'{"of": "UMAYA"}',48,'T1',NULL,'itself','0.3.0','e75875db946ff6c0dee0969b2eed7da7','5f01e741f31cb43af23b4c7d6dd21291ba1965d16f07602fabe8dbe9aa959352');
INSERT INTO "audit" VALUES(1,'2027-01-01 09:00:55.000000','UMAYA','calendar link revoked','calendar_link',2,'{"of": "UMAYA"}',49,'T1',NULL,'itself','0.3.0','00a693fe9d7d4641442fe895bea53cb0','54c64c758194c2f0149660fce35a0c1cdff8d84fec7665e9537525063b96b755');
INSERT INTO "audit" VALUES(2,'2027-01-01 09:00:55.000000','UMAYA','client named','client',1,'{}',50,'T1',NULL,'itself','0.3.0','8f2fb5804edca215debd0cc9bc959a54','6591201dde62c3cf7961ba02aa502cc45cc11ed9e8b82640bcae22613f740314');
INSERT INTO "audit" VALUES(2,'2027-01-01 09:00:55.000000','UMAYA','client asked about creators','',NULL,'{"clients": 1}',51,'T1',NULL,'itself','0.3.0','00e369420b281924a9cc22bb427c263f','e2a6ec6c3d97589c4c4e667170dcd3702a2888cba2fc2cd55828167bf2e09d5f');
INSERT INTO "audit" VALUES(2,'2027-01-01 09:00:55.000000','WCLIENTBYLINK1','creators judged','',NULL,'{"said": {"3": "yes", "5": "yes"}}',52,'T1',NULL,'link','0.3.0','0995f24011d5b195577184cc8426c1c0','a74fdba314c7929f34536a74f5b6b3004c9f00963683a04b962f36c24ff4ea42');
INSERT INTO "audit" VALUES(NULL,'2027-01-01 09:00:55.000000','UMILO','away','',NULL,'{"until": "2027-01-02T00:00:00+00:00", "delegate": "UMEMO"}',53,'T1','UMILO','itself','0.3.0','4179c771cc7afbc5289f107930a0dcc3','b26daab5e54f6d80260c2196608a1639105667f2c44da8069e4c88563ac24ef4');
CREATE TABLE audit_seal (
	workspace_id VARCHAR(32) NOT NULL, 
	number INTEGER NOT NULL, 
	line_id INTEGER NOT NULL, 
	digest VARCHAR(64) NOT NULL, 
	hash VARCHAR(64) NOT NULL, 
	sealed_at DATETIME NOT NULL, 
	CONSTRAINT pk_audit_seal PRIMARY KEY (workspace_id, number), 
	CONSTRAINT fk_audit_seal_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT uq_audit_seal_workspace_id_line_id UNIQUE (workspace_id, line_id)
);
INSERT INTO "audit_seal" VALUES('T1',1,1,'67ace1d20a10909785814e48c2a0f875bddf66c663c47b75bb40c82c87ecd0c1','996501227d7bd1849efbc8ad0f32f8c66437f536053899b0c0beb4371fbb54c4','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',2,2,'a560354359d0ca956f0f845f894f33ffc566a0220dd42b0770120cecc9b4a43e','fbaafe2e709b2a5dc5cd458a4ec6b79a12cde3b5bc81fb6a5f8e00c5da08b4ae','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',3,3,'854777934ed18b1131e354fc98d34e4b05b9f3f3805d3b1ddc5b1ef2a1ead5e6','894fb0504e52e2da0e29301d73e910aa76418edb691260c699021832f1a513e7','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',4,4,'3db392aa05de54cc2938e74f77c099cbf357f228cd3e58be9603d900918985d4','74d7226fa648f43342cfd87055cf26464b93a2270a6004df03e229ee379117ca','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',5,5,'fe011381b2569d96f41c788fca0325e502bb80419e944f97d8d0cbf77772d139','30cc7030d9d8b9f847584925a9b115a6d957a4f38e7ba89bed0b857f59a2c4d1','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',6,6,'19e395b711625a405381093d05d153607205a87ec08424c6f1cec820de83ef53','b76efa4904912ccf575f39357041f90b829408352f6279b522c34fe88abb43db','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',7,7,'1fc0192e5f628353f8c295039629cacff757100003732c0db65b3979e4e2a00e','c5c009fd279e76144c62139918081a2269e54c0bd17ab592f32e630d2f0a389b','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',8,8,'06766eb978fd4b37774cee0f6cb303eb338efa8e2c1d7908526c4673eeec68e8','a99d7d71b9b6e4c5b415e1f75e5ea8a82d67fbc30ddc7364aa027ccb8230e8e8','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',9,9,'d4fe8e76f58ce138273bd07504cb8ac248de5f97ca1dc00149c75e126df40d6c','871e6025e07d1e1611842f5e0047e22b42d6285acae959fdb96bd96681f4e6fb','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',10,10,'d00ac1e11fdae9a534d3424cc5432241a73110ffd51a8b6e461ccf90f6bc10cd','a2c4d5576b3181200d23d52662e29688f9bac24fc7b8519d8246d79555acacb1','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',11,11,'8ea8748022dcd985b79e04f7e3d87e76c818f04a2dc1acc567a862b0bed39fe1','f04c7511fc8d593f8f8265bca8ee207dd6cf6a7e8aad479cb218016a85725f54','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',12,12,'8a3ca8c7f14147d8fc0db660311090baeb7d4238dc9b9ad967735cd4d12d8126','a70db221462a56b1968989c504c4223040ee28af712de472f4987b0678a9c60e','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',13,13,'90b9033503af2498306530027576b1f57de33c32bf7f24c195b95eb8a991aa28','49f167c36b5c5cb32e7491860d6bf7ed95bca4f3bee35c46524049dfe4e1f634','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',14,14,'7a8231c34280c496c3524c67e0150f572e43c5775c87c50d3650465a95c45102','843eba62f5501222635cd0bbaba318751a66ec31e49d7f19c567569689e1f56f','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',15,15,'3c2a8feed6fff77290d23ab74a00a78b4012342b84958b15439e3701c09077ca','02c7caa2a4b3010a6b03f760c49e0a1578dbb59792231940ac29ce522e6b108e','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',16,16,'ca7aafeecf449adfcea4da3db27c05507d23b6638f0006ec7405573a5f94b935','047691c239e07f55c858840387a36944a8de2403c24ce2c24597166b2a03fbf4','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',17,17,'8582bc4ba2bb2bd3ba5641ed8aa946f9097827858d6709fe809a6f4702079c9c','5f92033447c093a38b59a7c56cad1a8c9a251bfe75aaf7ec4520e266da0b3088','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',18,18,'19b037639078992eaad29002902a75f11a2c8f59b8be31094ee61dcc02715d9c','9d81699a36358961865dcdf1f74059a25ecc0a2b17c6e36bd427bb47d10cc084','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',19,19,'38af7511f51d890b40de35a2c77dab28b83bc500835fe5b676e7c87a10c8ca54','24be5907559fb5263c479a367cd86e5848685d0b9c456a6d0ccf3f8674642b26','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',20,20,'93dcd3dfc9ca817f354e6a65fcd0e9ab5992d754e263170105d97506ae9cd9f9','c4a6cac68ad1302b0c105ea8dc61b287d9593a772f537ae28dab83b9cce37bb2','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',21,21,'3d68898da43f996f5d33327d9c4a1f47357575d5f9c306fc058fcb60687f28ee','b80aa06882b5603bc8b1b915d7486a7f816a23f446fd932e2b9402e0845f20bc','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',22,22,'290c62b4616cc88acb1df635a988d19d8ba58468a91fc84a7041298a9ae816a1','4530c4c6cf7c3cc1ecf6ab990e2d89daa7564a093e834972879b3d9f3a82daf0','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',23,23,'83a32a10298d550f025d3627c5995372110ce6cd4295391f494db4e5894b187c','58a19f5b94e633f82fbcc0876294714709034738241a4f4880a7a72aaed8156f','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',24,24,'5345d6f7d84f2c6343c570b86431bac76502d505bac4be3a29b012d8385d6c55','9748b145d7b9c88a1cd7eaa91aa7bc0cef244b79d2a49617bb7fc330d00b3148','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',25,25,'7d87d3aa35e0571c4eb65e7c925b8e9bf96fbd8353cb966780b7161772f70737','1e1a059fe9f88664512eab750ace054451c7ea5f5f6d39858b9299d8ef02d0fd','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',26,26,'9bed018304899894611fbf63ff3d5e5556ef04f4ee94aba4f3d5c4305934a458','4fd5905d571d01e01368f531a0a406325cabe16657b2665c67f3c855d7c511c2','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',27,27,'46ef732aed9fa5939a3797daf97ae8b8d5bbc718ced29825480ec0e55d4b32c9','f260947a2a4162ec20070d64b85d6e6e3fe8ba40a09669bf2b97c59744f12666','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',28,28,'cd5f924aed131c646c8f348b6d915cd7d491cd2055debf702582fa406a2d98cb','9b5c206731373ebe524f8ece498e407efd075b7793047fe9c703e211b1d9331d','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',29,29,'e82c4b4df581f910ed332897640ba00db62f7d88439ab286427152808fffb2e2','53b0522c71b5b5ca8657d58f5dc3969fd30f24b77a97e507482521ae57f1e205','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',30,30,'6e9a6837474156be7dd0b0dde06b19e993bc67872ef1e795d2869ca85f3a9e21','b4d59e6640033d7318cab558247bb0ea9755d6dce8cf74c460aadbf5d1246550','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',31,31,'ed0de9714ab0d45551e0bb9358bb3f57c0368b16d02629efa08e44dee45e973e','f61dcff2615dd64f98877b8a9ad06bd229adefdb1d317bb38878584e903c53a5','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',32,32,'3a278932ec59a04225c43c5cc14d9de48b71dd049a05fea83e1c41d524709c08','ada16ce6a31b1a29937e27d811ab3bcf628e92bc07b31d501e7967cab3117a0b','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',33,33,'cb5205fecd2e9fa3da7372ec1da89c10924aa6efbf262f656dd2a0e415ff56cc','4ed2608e1bf361b42f1ca1ce841af34529ee00e7d9b59cea5f51343b12028b62','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',34,34,'ab0325eb0d1372484edb3e410c7f9570f909aa2d3c2d894b295707724e0de6c1','f1e8875c89bbc2bdfe5be7e5270375801517dd30bca733c37fffb9441bafe17d','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',35,35,'b613e13e39ffd91331a01eace43dabef8d4b2a08c55bbf53afa1c53c54247d7a','03926f69cd14a788707aba9321038dee2b6ad81b6ea58f355b6c072aa6e5bf2e','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',36,36,'0637d4fd0a13820329d9d8cf3a767ce9cea36705eb9abb49581537e2c761a843','8ab12884419cc2389b8e03e26900430499ea4893de6e2e240903bc8c41f72c65','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',37,37,'fb6e6ab02f8426b62180f5a743116678687860a2a031352eb96af6b255afa6dd','710fd78d7680a584f8b122257b23e2e685a51217a33a2eb9b7db8f9e87bc1c35','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',38,38,'b08a9057dc57d0c321d22cf932f9cb29fc8cea72fa674c71b8813ce4afe0d607','cdb067369488e17aa8752da065949cbca524fab8b5cec937e293dab5777b941a','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',39,39,'a1689655649b258368af1c139dea0772c5fec838d2b06275c9eec1cbcae74847','7b409a7611fa15dca66386ac7c42442bb126efb35bb1cfb46ac0b4bdbbacedb3','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',40,40,'2b4b304c7dff2e9ac5fbe5cef748bb03eac633162b83a278c127df8dfb2f796f','5a630f7953872d1a6df7b5e542fd20ba530dc2fe02bf47e7812fa92ec46dd470','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',41,41,'225ed17488be32c0e2f2b297ec254b59d5ec4c3b8dca4dfedc160f2124f7e104','a835ef29e79e40a5c70026e04af112e47f3085a9783cb355e9dd484d6280c4ef','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',42,42,'7fb6ec903899272b432d9a61e335ddee2393bb5b171efaf51d9399ef04d0089c','7aa98ed9a68cbfd16c75aa85cd8ccee4db315af26640d2baa63a9d0972d768ce','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',43,43,'da5b2fe2f656f99aaf205187d22483181feaffd224f04f37440c84689044cbbb','5dbddbfbd9997e206285da72e0efcc30b6ca2684512efb50ca1d2853ef313cba','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',44,44,'fa3b2c3136b75f0302037e614cd6a1d15a3e04b5d980134969a04f55e0ba19e0','5a9013269712cb89e4adf575c15ae9710542ef974f851ce819099d51fe5d6159','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',45,45,'0bdf11ee0a946c78355a3e037d6614e67e7cbfc8664485a93a30cb0f1d9e6b16','1b34466dc915cd80aefab7810da7ff8437bd1fe428b67646a3e536be7ecc148d','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',46,46,'6d4bf54340fae30ec3e281b361e2b387546ddf02562d17920556fa07a9ffd970','36147e244bca47d6cdf550a3ca1c3104d4fbd6016db287636b320c025f7a655c','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',47,47,'4723e787514e83911ca2f6bdc5d1f28b76941c5e7e61a07d88371c6a84dbaaf5','a3b6178519ee4861ca8d663b74785e53c7d5ca4eb04c2f6f6388d6dbfaed52e7','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',48,48,'5f01e741f31cb43af23b4c7d6dd21291ba1965d16f07602fabe8dbe9aa959352','cf1e171b45d1942065e69851b831c7366bfa997059d252e078192edecf5ec033','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',49,49,'54c64c758194c2f0149660fce35a0c1cdff8d84fec7665e9537525063b96b755','2f89a7b6ee157d88fbeb3dd6fad16f41b5f4ea5715cd5176570bd80142e17656','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',50,50,'6591201dde62c3cf7961ba02aa502cc45cc11ed9e8b82640bcae22613f740314','bd6421ccfedab9ef2b4fe176e1b60a89dbc902572d826d176870129df8355fe2','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',51,51,'e2a6ec6c3d97589c4c4e667170dcd3702a2888cba2fc2cd55828167bf2e09d5f','c68fb48649cfc6f6c8b186b647b1672d0e8a53ba9467baa275699f20fae1b224','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',52,52,'a74fdba314c7929f34536a74f5b6b3004c9f00963683a04b962f36c24ff4ea42','ed45a8ed2f38ac51fa3e4387f11abdddcc76a7ab306c93b409f8c04deba43926','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',53,53,'b26daab5e54f6d80260c2196608a1639105667f2c44da8069e4c88563ac24ef4','93c115d9209149f137a8a16d7518822a85b06f03e922a6b236909229eb3b1675','2026-11-02 00:00:00.000000');
CREATE TABLE "brief" (
	title VARCHAR(120) NOT NULL, 
	created_by VARCHAR(32) NOT NULL, 
	created_at DATETIME NOT NULL, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	for_everybody BOOLEAN NOT NULL, 
	CONSTRAINT pk_brief PRIMARY KEY (id), 
	CONSTRAINT fk_brief_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT uq_brief_workspace_id_id UNIQUE (workspace_id, id)
);
INSERT INTO "brief" VALUES('Glow','UMAYA','2026-11-02 09:00:00.000000',1,'T1',0);
INSERT INTO "brief" VALUES('Open','UMAYA','2027-01-01 09:00:22.000000',2,'T1',0);
INSERT INTO "brief" VALUES('Sunday','UMAYA','2027-01-01 09:00:55.000000',3,'T1',0);
INSERT INTO "brief" VALUES('Shared','UMAYA','2027-01-01 09:00:55.000000',4,'T1',0);
CREATE TABLE brief_share (
	workspace_id VARCHAR(32) NOT NULL, 
	brief_id INTEGER NOT NULL, 
	user_id VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_brief_share PRIMARY KEY (workspace_id, brief_id, user_id), 
	CONSTRAINT fk_brief_share_workspace_id_brief_id FOREIGN KEY(workspace_id, brief_id) REFERENCES brief (workspace_id, id)
);
INSERT INTO "brief_share" VALUES('T1',4,'UMEMO');
CREATE TABLE brief_version (
	brief_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	requirements TEXT NOT NULL, 
	objectives TEXT NOT NULL, 
	audience TEXT NOT NULL, 
	deliverables TEXT NOT NULL, 
	timeline TEXT NOT NULL, 
	brand_guide TEXT NOT NULL, 
	required_words JSON NOT NULL, 
	banned_words JSON NOT NULL, 
	disclosure TEXT NOT NULL, 
	written_by VARCHAR(32) NOT NULL, 
	written_at DATETIME NOT NULL, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_brief_version PRIMARY KEY (id), 
	CONSTRAINT fk_brief_version_workspace_id_brief_id FOREIGN KEY(workspace_id, brief_id) REFERENCES brief (workspace_id, id), 
	CONSTRAINT fk_brief_version_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT uq_brief_version_brief_id_number UNIQUE (brief_id, number), 
	CONSTRAINT uq_brief_version_workspace_id_id UNIQUE (workspace_id, id)
);
INSERT INTO "brief_version" VALUES(1,1,'Show it in use.','','','','','','[]','[]','','UMAYA','2026-11-02 09:00:00.000000',1,'T1');
INSERT INTO "brief_version" VALUES(2,1,'Show it in use.','','','','','','[]','[]','','UMAYA','2027-01-01 09:00:22.000000',2,'T1');
INSERT INTO "brief_version" VALUES(3,1,'Show slow mornings.','More subscribers.','Coffee people.','','','','[]','[]','','UMAYA','2027-01-01 09:00:55.000000',3,'T1');
INSERT INTO "brief_version" VALUES(4,1,'Show it in use.','','','','','','[]','[]','','UMAYA','2027-01-01 09:00:55.000000',4,'T1');
CREATE TABLE calendar_link (
	user_id VARCHAR(32) NOT NULL, 
	campaign_id INTEGER, 
	version INTEGER NOT NULL, 
	given_at DATETIME NOT NULL, 
	revoked_at DATETIME, 
	revoked_by VARCHAR(32), 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_calendar_link PRIMARY KEY (id), 
	CONSTRAINT fk_calendar_link_workspace_id_campaign_id FOREIGN KEY(workspace_id, campaign_id) REFERENCES campaign (workspace_id, id), 
	CONSTRAINT fk_calendar_link_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id)
);
INSERT INTO "calendar_link" VALUES('UMAYA',NULL,1,'2027-01-01 09:00:55.000000',NULL,NULL,1,'T1');
INSERT INTO "calendar_link" VALUES('UMAYA',1,1,'2027-01-01 09:00:55.000000','2027-01-01 09:00:55.000000','UMAYA',2,'T1');
CREATE TABLE "campaign" (
	workflow VARCHAR(32) NOT NULL, 
	name VARCHAR(400) NOT NULL, 
	name_key VARCHAR(400) NOT NULL, 
	status VARCHAR(32) NOT NULL, 
	archived_at DATETIME, 
	owner_id VARCHAR(32) NOT NULL, 
	channel_id VARCHAR(32) NOT NULL, 
	channel_is_private BOOLEAN NOT NULL, 
	time_zone VARCHAR(64) NOT NULL, 
	starts_on DATE NOT NULL, 
	ends_on DATE NOT NULL, 
	measuring_days INTEGER NOT NULL, 
	budget_minor BIGINT NOT NULL, 
	currency VARCHAR(3) NOT NULL, 
	brief_version_id INTEGER NOT NULL, 
	niches JSON NOT NULL, 
	followers_min BIGINT, 
	followers_max BIGINT, 
	platform VARCHAR(32), 
	approved_only BOOLEAN NOT NULL, 
	goal_reach BIGINT, 
	goal_engagement_rate NUMERIC(9, 4), 
	goal_revenue_minor BIGINT, 
	money_in_channel BOOLEAN NOT NULL, 
	money_for_team BOOLEAN NOT NULL, 
	needs_signature BOOLEAN NOT NULL, 
	closed_early_at DATETIME, 
	finished_without_at DATETIME, 
	cancel_reason TEXT, 
	total_cost_minor BIGINT, 
	total_reach BIGINT, 
	engagements BIGINT, 
	engagement_rate NUMERIC(18, 6), 
	pooled_engagement_rate NUMERIC(18, 6), 
	revenue_minor BIGINT, 
	roi NUMERIC(18, 6), 
	created_by VARCHAR(32) NOT NULL, 
	created_at DATETIME NOT NULL, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	namesake INTEGER NOT NULL, 
	calendar_sequence INTEGER NOT NULL, colour VARCHAR(7), 
	CONSTRAINT pk_campaign PRIMARY KEY (id), 
	CONSTRAINT ck_campaign_archived_when_over CHECK (archived_at IS NULL OR status IN ('completed', 'cancelled')), 
	CONSTRAINT fk_campaign_workspace_id_brief_version_id FOREIGN KEY(workspace_id, brief_version_id) REFERENCES brief_version (workspace_id, id), 
	CONSTRAINT fk_campaign_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT ck_campaign_dates_in_order CHECK (ends_on >= starts_on), 
	CONSTRAINT uq_campaign_workspace_id_id UNIQUE (workspace_id, id), 
	CONSTRAINT ck_campaign_campaignstatus CHECK (status IN ('preparing', 'active', 'measuring', 'completed', 'cancelled')), 
	CONSTRAINT ck_campaign_followers_in_order CHECK (followers_min <= followers_max), 
	CONSTRAINT ck_campaign_measuring_within_a_year CHECK (measuring_days BETWEEN 0 AND 365), 
	CONSTRAINT ck_campaign_budget_not_negative CHECK (budget_minor >= 0)
);
INSERT INTO "campaign" VALUES('influencer','Glow','glow','completed','2027-01-01 09:00:22.000000','UMAYA','CGLOW',0,'Europe/Berlin','2026-11-02','2026-11-30',14,300000,'EUR',1,'["beauty"]',NULL,NULL,NULL,0,100000,NULL,NULL,0,0,0,NULL,NULL,NULL,75000,12000,28,0.233333,NULL,400000,433.333333,'UMAYA','2026-11-02 09:00:00.000000',1,'T1',0,1,NULL);
INSERT INTO "campaign" VALUES('influencer','Open','open','active',NULL,'UMAYA','CGLOW',0,'Europe/Berlin','2027-01-01','2027-01-01',14,300000,'EUR',2,'["beauty"]',NULL,NULL,NULL,0,100000,NULL,NULL,0,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'UMAYA','2027-01-01 09:00:22.000000',2,'T1',0,0,NULL);
INSERT INTO "campaign" VALUES('social_media','Sunday','sunday','preparing',NULL,'UMAYA','CSUN',0,'Europe/Berlin','2027-01-01','2027-01-01',14,10000,'EUR',3,'[]',NULL,NULL,NULL,1,NULL,NULL,NULL,0,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'UMAYA','2027-01-01 09:00:55.000000',3,'T1',0,0,NULL);
CREATE TABLE campaign_name_word (
	workspace_id VARCHAR(32) NOT NULL, 
	word VARCHAR(400) NOT NULL, 
	campaign_id INTEGER NOT NULL, 
	CONSTRAINT pk_campaign_name_word PRIMARY KEY (workspace_id, word, campaign_id), 
	CONSTRAINT fk_campaign_name_word_workspace_id_campaign_id FOREIGN KEY(workspace_id, campaign_id) REFERENCES campaign (workspace_id, id)
);
INSERT INTO "campaign_name_word" VALUES('T1','glow',1);
INSERT INTO "campaign_name_word" VALUES('T1','open',2);
INSERT INTO "campaign_name_word" VALUES('T1','sunday',3);
CREATE TABLE "card" (
	lane_id INTEGER NOT NULL, 
	kind VARCHAR(32) NOT NULL, 
	subject_id INTEGER NOT NULL, 
	channel VARCHAR(32), 
	ts VARCHAR(32), 
	thread_ts VARCHAR(32), 
	wanted INTEGER NOT NULL, 
	shown INTEGER NOT NULL, 
	shown_hash VARCHAR(64), 
	posting_at DATETIME, 
	attempts INTEGER NOT NULL, 
	next_attempt_at DATETIME, 
	blocked_reason VARCHAR(200), 
	opened_at DATETIME, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_card PRIMARY KEY (id), 
	CONSTRAINT fk_card_workspace_id_lane_id FOREIGN KEY(workspace_id, lane_id) REFERENCES lane (workspace_id, id), 
	CONSTRAINT uq_card_lane_id_kind_subject_id UNIQUE (lane_id, kind, subject_id), 
	CONSTRAINT fk_card_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id)
);
INSERT INTO "card" VALUES(1,'campaign',1,NULL,NULL,NULL,19,0,NULL,NULL,0,NULL,NULL,NULL,1,'T1');
INSERT INTO "card" VALUES(1,'team_task',1,NULL,NULL,NULL,5,0,NULL,NULL,0,NULL,NULL,NULL,2,'T1');
INSERT INTO "card" VALUES(1,'team_task',2,NULL,NULL,NULL,6,0,NULL,NULL,0,NULL,NULL,NULL,3,'T1');
INSERT INTO "card" VALUES(1,'team_task',3,NULL,NULL,NULL,6,0,NULL,NULL,0,NULL,NULL,NULL,4,'T1');
INSERT INTO "card" VALUES(2,'prompt',1,NULL,NULL,NULL,13,0,NULL,NULL,0,NULL,NULL,NULL,5,'T1');
INSERT INTO "card" VALUES(3,'prompt',2,NULL,NULL,NULL,13,0,NULL,NULL,0,NULL,NULL,NULL,6,'T1');
INSERT INTO "card" VALUES(1,'team_task',4,NULL,NULL,NULL,3,0,NULL,NULL,0,NULL,NULL,NULL,7,'T1');
INSERT INTO "card" VALUES(1,'team_task',5,NULL,NULL,NULL,4,0,NULL,NULL,0,NULL,NULL,NULL,8,'T1');
INSERT INTO "card" VALUES(4,'notice',1,NULL,NULL,NULL,7,0,NULL,NULL,0,NULL,NULL,NULL,9,'T1');
INSERT INTO "card" VALUES(5,'notice',2,NULL,NULL,NULL,6,0,NULL,NULL,0,NULL,NULL,NULL,10,'T1');
INSERT INTO "card" VALUES(1,'notice',3,NULL,NULL,NULL,6,0,NULL,NULL,0,NULL,NULL,NULL,11,'T1');
INSERT INTO "card" VALUES(1,'campaign',2,NULL,NULL,NULL,18,0,NULL,NULL,0,NULL,NULL,NULL,12,'T1');
INSERT INTO "card" VALUES(1,'team_task',6,NULL,NULL,NULL,4,0,NULL,NULL,0,NULL,NULL,NULL,13,'T1');
INSERT INTO "card" VALUES(1,'team_task',7,NULL,NULL,NULL,10,0,NULL,NULL,0,NULL,NULL,NULL,14,'T1');
INSERT INTO "card" VALUES(1,'team_task',8,NULL,NULL,NULL,14,0,NULL,NULL,0,NULL,NULL,NULL,15,'T1');
INSERT INTO "card" VALUES(2,'prompt',3,NULL,NULL,NULL,13,0,NULL,NULL,0,NULL,NULL,NULL,16,'T1');
INSERT INTO "card" VALUES(3,'prompt',4,NULL,NULL,NULL,13,0,NULL,NULL,0,NULL,NULL,NULL,17,'T1');
INSERT INTO "card" VALUES(1,'team_task',9,NULL,NULL,NULL,12,0,NULL,NULL,0,NULL,NULL,NULL,18,'T1');
INSERT INTO "card" VALUES(1,'team_task',10,NULL,NULL,NULL,7,0,NULL,NULL,0,NULL,NULL,NULL,19,'T1');
INSERT INTO "card" VALUES(4,'notice',4,NULL,NULL,NULL,7,0,NULL,NULL,0,NULL,NULL,NULL,20,'T1');
INSERT INTO "card" VALUES(1,'team_task',11,NULL,NULL,NULL,6,0,NULL,NULL,0,NULL,NULL,NULL,21,'T1');
INSERT INTO "card" VALUES(5,'prompt',5,NULL,NULL,NULL,5,0,NULL,NULL,0,NULL,NULL,NULL,22,'T1');
INSERT INTO "card" VALUES(5,'prompt',6,NULL,NULL,NULL,3,0,NULL,NULL,0,NULL,NULL,NULL,23,'T1');
INSERT INTO "card" VALUES(4,'prompt',7,NULL,NULL,NULL,2,0,NULL,NULL,0,NULL,NULL,NULL,24,'T1');
INSERT INTO "card" VALUES(6,'campaign',3,NULL,NULL,NULL,8,0,NULL,NULL,0,NULL,NULL,NULL,25,'T1');
INSERT INTO "card" VALUES(6,'team_task',14,NULL,NULL,NULL,8,0,NULL,NULL,0,NULL,NULL,NULL,26,'T1');
INSERT INTO "card" VALUES(4,'prompt',8,NULL,NULL,NULL,7,0,NULL,NULL,0,NULL,NULL,NULL,27,'T1');
INSERT INTO "card" VALUES(7,'prompt',9,NULL,NULL,NULL,7,0,NULL,NULL,0,NULL,NULL,NULL,28,'T1');
INSERT INTO "card" VALUES(8,'notice',5,NULL,NULL,NULL,6,0,NULL,NULL,0,NULL,NULL,NULL,29,'T1');
INSERT INTO "card" VALUES(6,'team_task',17,NULL,NULL,NULL,4,0,NULL,NULL,0,NULL,NULL,NULL,30,'T1');
INSERT INTO "card" VALUES(9,'prompt',10,NULL,NULL,NULL,3,0,NULL,NULL,0,NULL,NULL,NULL,31,'T1');
INSERT INTO "card" VALUES(10,'prompt',11,NULL,NULL,NULL,3,0,NULL,NULL,0,NULL,NULL,NULL,32,'T1');
INSERT INTO "card" VALUES(9,'notice',6,NULL,NULL,NULL,2,0,NULL,NULL,0,NULL,NULL,NULL,33,'T1');
INSERT INTO "card" VALUES(10,'notice',7,NULL,NULL,NULL,2,0,NULL,NULL,0,NULL,NULL,NULL,34,'T1');
INSERT INTO "card" VALUES(5,'notice',8,NULL,NULL,NULL,2,0,NULL,NULL,0,NULL,NULL,NULL,35,'T1');
INSERT INTO "card" VALUES(1,'notice',9,NULL,NULL,NULL,2,0,NULL,NULL,0,NULL,NULL,NULL,36,'T1');
INSERT INTO "card" VALUES(4,'notice',10,NULL,NULL,NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,37,'T1');
INSERT INTO "card" VALUES(7,'notice',11,NULL,NULL,NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,38,'T1');
INSERT INTO "card" VALUES(4,'notice',12,NULL,NULL,NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,39,'T1');
INSERT INTO "card" VALUES(7,'notice',13,NULL,NULL,NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,40,'T1');
INSERT INTO "card" VALUES(11,'notice',14,NULL,NULL,NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,41,'T1');
CREATE TABLE column_matching (
	kind VARCHAR(32) NOT NULL, 
	headings VARCHAR(64) NOT NULL, 
	columns JSON NOT NULL, 
	decided_by VARCHAR(32) NOT NULL, 
	decided_at DATETIME NOT NULL, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_column_matching PRIMARY KEY (id), 
	CONSTRAINT fk_column_matching_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT uq_column_matching_workspace_id_kind_headings UNIQUE (workspace_id, kind, headings)
);
INSERT INTO "column_matching" VALUES('results','ee6a2830c22dda4f4bc5da58b84db49481277dc1652565f2f0943d25bcd56bd9','{"Zest": "likes"}','UMAYA','2027-01-01 09:00:55.000000',1,'T1');
CREATE TABLE comment (
	deliverable_id INTEGER NOT NULL, 
	text TEXT NOT NULL, 
	written_by VARCHAR(32) NOT NULL, 
	written_at DATETIME NOT NULL, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_comment PRIMARY KEY (id), 
	CONSTRAINT fk_comment_workspace_id_deliverable_id FOREIGN KEY(workspace_id, deliverable_id) REFERENCES deliverable (workspace_id, id), 
	CONSTRAINT fk_comment_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id)
);
INSERT INTO "comment" VALUES(4,'Warmer, please.','UMAYA','2027-01-01 09:00:55.000000',1,'T1');
CREATE TABLE "cost" (
	campaign_id INTEGER NOT NULL, 
	platform VARCHAR(32), 
	state VARCHAR(32) NOT NULL, 
	what VARCHAR(400) NOT NULL, 
	amount_minor BIGINT NOT NULL, 
	entered_by VARCHAR(32) NOT NULL, 
	entered_at DATETIME NOT NULL, 
	changed_at DATETIME, 
	reason TEXT, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_cost PRIMARY KEY (id), 
	CONSTRAINT ck_cost_withdrawn_with_reason CHECK (state != 'withdrawn' OR reason IS NOT NULL), 
	CONSTRAINT fk_cost_workspace_id_campaign_id FOREIGN KEY(workspace_id, campaign_id) REFERENCES campaign (workspace_id, id), 
	CONSTRAINT ck_cost_amount_positive CHECK (amount_minor > 0), 
	CONSTRAINT fk_cost_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT ck_cost_coststate CHECK (state IN ('planned', 'committed', 'spent', 'withdrawn'))
);
INSERT INTO "cost" VALUES(1,NULL,'spent','Samples',25000,'UMAYA','2026-11-02 09:00:00.000000',NULL,NULL,1,'T1');
CREATE TABLE creator_opinion (
	approver_id INTEGER NOT NULL, 
	participation_id INTEGER NOT NULL, 
	opinion VARCHAR(32) NOT NULL, 
	words TEXT NOT NULL, 
	given_at DATETIME NOT NULL, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_creator_opinion PRIMARY KEY (id), 
	CONSTRAINT fk_creator_opinion_workspace_id_approver_id FOREIGN KEY(workspace_id, approver_id) REFERENCES outside_approver (workspace_id, id), 
	CONSTRAINT fk_creator_opinion_workspace_id_participation_id FOREIGN KEY(workspace_id, participation_id) REFERENCES participation (workspace_id, id), 
	CONSTRAINT fk_creator_opinion_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT uq_creator_opinion_approver_id_participation_id UNIQUE (approver_id, participation_id)
);
INSERT INTO "creator_opinion" VALUES(1,3,'yes','Fits.','2027-01-01 09:00:55.000000',1,'T1');
INSERT INTO "creator_opinion" VALUES(1,5,'yes','Fits.','2027-01-01 09:00:55.000000',2,'T1');
CREATE TABLE "decision" (
	approval_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	outcome VARCHAR(32) NOT NULL, 
	fingerprint VARCHAR(64) NOT NULL, 
	decided_by VARCHAR(32) NOT NULL, 
	decided_for VARCHAR(32), 
	asset_author VARCHAR(32), 
	copy_author VARCHAR(32), 
	self_approval BOOLEAN NOT NULL, 
	reason TEXT, 
	category VARCHAR(32), 
	part VARCHAR(32), 
	at DATETIME NOT NULL, 
	effective_at DATETIME NOT NULL, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	creator_text TEXT, 
	CONSTRAINT pk_decision PRIMARY KEY (id), 
	CONSTRAINT ck_decision_reason_given CHECK (outcome NOT IN ('request_changes', 'reject') OR (reason IS NOT NULL AND category IS NOT NULL)), 
	CONSTRAINT ck_decision_contentpart CHECK (part IN ('asset', 'copy')), 
	CONSTRAINT fk_decision_workspace_id_approval_id FOREIGN KEY(workspace_id, approval_id) REFERENCES approval (workspace_id, id), 
	CONSTRAINT ck_decision_outcome CHECK (outcome IN ('approve', 'request_changes', 'reject', 'withdrawn')), 
	CONSTRAINT fk_decision_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT ck_decision_category CHECK (category IN ('brand', 'claims', 'disclosure', 'quality', 'cost', 'other')), 
	CONSTRAINT ck_decision_one_stands CHECK ((number % 2 = 0) = (outcome = 'withdrawn')), 
	CONSTRAINT uq_decision_approval_id_number UNIQUE (approval_id, number), 
	CONSTRAINT ck_decision_not_on_own_work CHECK (self_approval OR ((asset_author IS NULL OR asset_author <> decided_by) AND (copy_author IS NULL OR copy_author <> decided_by))), 
	CONSTRAINT ck_decision_not_for_its_author CHECK (self_approval OR decided_for IS NULL OR ((asset_author IS NULL OR asset_author <> decided_for) AND (copy_author IS NULL OR copy_author <> decided_for)))
);
INSERT INTO "decision" VALUES(1,1,'approve','4b4d355ca74d9c162c621426deda1b9d2911f9b61ffe2b36b01344662786e6b7','UCLEO',NULL,NULL,NULL,0,'It must be so.','brand',NULL,'2026-11-02 09:00:11.000000','2026-11-02 09:00:21.000000',1,'T1',NULL);
CREATE TABLE "deliverable" (
	campaign_id INTEGER NOT NULL, 
	participation_id INTEGER, 
	idea_id INTEGER, 
	number INTEGER NOT NULL, 
	title VARCHAR(200) NOT NULL, 
	platform VARCHAR(32) NOT NULL, 
	kind VARCHAR(32) NOT NULL, 
	status VARCHAR(32) NOT NULL, 
	draft_due_on DATE, 
	publish_on DATE, 
	slot_at DATETIME, 
	slot_number INTEGER NOT NULL, 
	asset_status VARCHAR(32), 
	copy_status VARCHAR(32), 
	round INTEGER NOT NULL, 
	decided_round INTEGER, 
	asset_id INTEGER, 
	copy_id INTEGER, 
	approved_asset_id INTEGER, 
	approved_copy_id INTEGER, 
	permalink TEXT, 
	published_at DATETIME, 
	reason TEXT, 
	created_at DATETIME NOT NULL, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	permalink_key VARCHAR(64), 
	calendar_sequence INTEGER NOT NULL, 
	removed_at DATETIME, 
	removed_from DATETIME, designer_id VARCHAR(32), writer_id VARCHAR(32), 
	CONSTRAINT pk_deliverable PRIMARY KEY (id), 
	CONSTRAINT ck_deliverable_deliverablestatus CHECK (status IN ('planned', 'in_progress', 'ready_for_review', 'changes_requested', 'approved', 'rejected', 'published', 'missed', 'dropped')), 
	CONSTRAINT ck_deliverable_asset_status CHECK (asset_status IN ('in_progress', 'uploaded', 'ready_for_review', 'changes_requested', 'approved', 'not_needed')), 
	CONSTRAINT ck_deliverable_copy_approved_with_version CHECK (copy_status <> 'approved' OR approved_copy_id IS NOT NULL), 
	CONSTRAINT fk_deliverable_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT ck_deliverable_copy_always_needed CHECK (copy_status <> 'not_needed'), 
	CONSTRAINT ck_deliverable_ends_with_reason CHECK (status NOT IN ('rejected', 'dropped') OR reason IS NOT NULL), 
	CONSTRAINT fk_deliverable_workspace_id_campaign_id FOREIGN KEY(workspace_id, campaign_id) REFERENCES campaign (workspace_id, id), 
	CONSTRAINT fk_deliverable_workspace_id_participation_id FOREIGN KEY(workspace_id, participation_id) REFERENCES participation (workspace_id, id), 
	CONSTRAINT uq_deliverable_workspace_id_id UNIQUE (workspace_id, id), 
	CONSTRAINT uq_deliverable_campaign_id_number UNIQUE (campaign_id, number), 
	CONSTRAINT ck_deliverable_asset_approved_with_version CHECK (asset_status <> 'approved' OR approved_asset_id IS NOT NULL), 
	CONSTRAINT ck_deliverable_copy_status CHECK (copy_status IN ('in_progress', 'uploaded', 'ready_for_review', 'changes_requested', 'approved', 'not_needed')), 
	CONSTRAINT ck_deliverable_published_with_link CHECK (status <> 'published' OR permalink IS NOT NULL), 
	CONSTRAINT fk_deliverable_workspace_id_idea_id FOREIGN KEY(workspace_id, idea_id) REFERENCES idea (workspace_id, id)
);
INSERT INTO "deliverable" VALUES(1,1,NULL,1,'Reel by @glow12','instagram','reel','published',NULL,NULL,NULL,0,NULL,NULL,1,1,1,2,1,2,'https://instagram.example/p/1','2026-11-02 09:00:22.000000',NULL,'2026-11-02 09:00:11.000000',1,'T1','7ee32225ec9e5c0d38e9ea4ff3d9d83f248d45b62365b487e7400c16801fd84a',4,NULL,NULL,NULL,NULL);
INSERT INTO "deliverable" VALUES(2,2,NULL,1,'Reel by @glow12','instagram','reel','ready_for_review',NULL,NULL,NULL,0,NULL,NULL,1,NULL,3,4,NULL,NULL,NULL,NULL,NULL,'2027-01-01 09:00:33.000000',2,'T1',NULL,2,NULL,NULL,NULL,NULL);
INSERT INTO "deliverable" VALUES(2,4,NULL,2,'Reel by @glow10','instagram','reel','planned',NULL,NULL,NULL,0,NULL,NULL,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2027-01-01 09:00:44.000000',3,'T1',NULL,0,NULL,NULL,NULL,NULL);
INSERT INTO "deliverable" VALUES(3,NULL,1,1,'Slow mornings · Instagram post','instagram','post','in_progress',NULL,'2027-01-01','2027-01-01 22:00:00.000000',1,'in_progress','in_progress',1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2027-01-01 09:00:55.000000',4,'T1',NULL,2,NULL,NULL,NULL,NULL);
CREATE TABLE "due" (
	campaign_id INTEGER NOT NULL, 
	kind VARCHAR(32) NOT NULL, 
	subject_id INTEGER NOT NULL, 
	due_at DATETIME NOT NULL, 
	taken_at DATETIME, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_due PRIMARY KEY (id), 
	CONSTRAINT fk_due_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT fk_due_workspace_id_campaign_id FOREIGN KEY(workspace_id, campaign_id) REFERENCES campaign (workspace_id, id)
);
INSERT INTO "due" VALUES(1,'campaign_end',0,'2026-11-30 23:00:00.000000','2027-01-01 09:00:22.000000',1,'T1');
INSERT INTO "due" VALUES(1,'outreach',1,'2026-11-02 09:00:10.000000','2026-11-02 09:00:11.000000',2,'T1');
INSERT INTO "due" VALUES(1,'decision',1,'2026-11-02 09:00:21.000000','2026-11-02 09:00:22.000000',3,'T1');
INSERT INTO "due" VALUES(1,'measuring_end',0,'2026-12-14 23:00:00.000000','2027-01-01 09:00:22.000000',4,'T1');
INSERT INTO "due" VALUES(1,'patience_end',0,'2026-12-21 23:00:00.000000','2027-01-01 09:00:22.000000',5,'T1');
INSERT INTO "due" VALUES(2,'campaign_end',0,'2027-01-01 23:00:00.000000',NULL,6,'T1');
INSERT INTO "due" VALUES(2,'outreach',2,'2027-01-01 09:00:32.000000','2027-01-01 09:00:33.000000',7,'T1');
INSERT INTO "due" VALUES(2,'outreach',4,'2027-01-01 09:00:43.000000','2027-01-01 09:00:44.000000',8,'T1');
INSERT INTO "due" VALUES(3,'campaign_end',0,'2027-01-01 23:00:00.000000',NULL,9,'T1');
INSERT INTO "due" VALUES(3,'slot',4,'2027-01-01 18:00:00.000000',NULL,10,'T1');
INSERT INTO "due" VALUES(2,'roles_changed',0,'2027-01-01 09:00:55.000000',NULL,11,'T1');
INSERT INTO "due" VALUES(3,'roles_changed',0,'2027-01-01 09:00:55.000000',NULL,12,'T1');
CREATE TABLE form_draft (
	user_id VARCHAR(32) NOT NULL, 
	form VARCHAR(32) NOT NULL, 
	entries JSON NOT NULL, 
	kept_at DATETIME NOT NULL, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_form_draft PRIMARY KEY (id), 
	CONSTRAINT fk_form_draft_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT uq_form_draft_workspace_id_user_id_form UNIQUE (workspace_id, user_id, form)
);
INSERT INTO "form_draft" VALUES('UMAYA','influencer','{"name": "Next"}','2027-01-01 09:00:55.000000',1,'T1');
CREATE TABLE group_member (
	workspace_id VARCHAR(32) NOT NULL, 
	group_id VARCHAR(32) NOT NULL, 
	user_id VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_group_member PRIMARY KEY (workspace_id, group_id, user_id), 
	CONSTRAINT fk_group_member_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id)
);
INSERT INTO "group_member" VALUES('T1','SCONTENT','UCLEO');
INSERT INTO "group_member" VALUES('T1','SCONTENT','UCARL');
CREATE TABLE idea (
	campaign_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	theme VARCHAR(400) NOT NULL, 
	pillar VARCHAR(240) NOT NULL, 
	platforms JSON NOT NULL, 
	state VARCHAR(32) NOT NULL, 
	reason TEXT, 
	submitted_by VARCHAR(32) NOT NULL, 
	submitted_at DATETIME NOT NULL, 
	decided_by VARCHAR(32), 
	decided_at DATETIME, 
	self_approval BOOLEAN NOT NULL, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, description TEXT, reference TEXT, 
	CONSTRAINT pk_idea PRIMARY KEY (id), 
	CONSTRAINT ck_idea_decided_by_somebody CHECK ((state = 'proposed') = (decided_by IS NULL)), 
	CONSTRAINT ck_idea_not_on_own_idea CHECK (state <> 'approved' OR self_approval OR decided_by <> submitted_by), 
	CONSTRAINT ck_idea_dropped_with_reason CHECK (state <> 'dropped' OR reason IS NOT NULL), 
	CONSTRAINT ck_idea_decided_has_a_time CHECK ((decided_by IS NULL) = (decided_at IS NULL)), 
	CONSTRAINT fk_idea_workspace_id_campaign_id FOREIGN KEY(workspace_id, campaign_id) REFERENCES campaign (workspace_id, id), 
	CONSTRAINT fk_idea_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT uq_idea_campaign_id_number UNIQUE (campaign_id, number), 
	CONSTRAINT uq_idea_workspace_id_id UNIQUE (workspace_id, id), 
	CONSTRAINT ck_idea_ideastate CHECK (state IN ('proposed', 'approved', 'dropped'))
);
INSERT INTO "idea" VALUES(3,1,'Slow mornings','Mornings','[]','approved',NULL,'UCREA','2027-01-01 09:00:55.000000','UMAYA','2027-01-01 09:00:55.000000',0,1,'T1',NULL,NULL);
CREATE TABLE "import_run" (
	kind VARCHAR(32) NOT NULL, 
	campaign_id INTEGER, 
	file VARCHAR(255) NOT NULL, 
	state VARCHAR(32) NOT NULL, 
	added INTEGER NOT NULL, 
	changed INTEGER NOT NULL, 
	unchanged INTEGER NOT NULL, 
	rejected INTEGER NOT NULL, 
	begun_by VARCHAR(32) NOT NULL, 
	begun_at DATETIME NOT NULL, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	proposed INTEGER NOT NULL, 
	stored INTEGER NOT NULL, 
	undone_by VARCHAR(32), 
	undone_at DATETIME, 
	CONSTRAINT pk_import_run PRIMARY KEY (id), 
	CONSTRAINT uq_import_run_workspace_id_id UNIQUE (workspace_id, id), 
	CONSTRAINT fk_import_run_workspace_id_campaign_id FOREIGN KEY(workspace_id, campaign_id) REFERENCES campaign (workspace_id, id), 
	CONSTRAINT fk_import_run_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT ck_import_run_importstate CHECK (state IN ('running', 'done', 'repeated'))
);
INSERT INTO "import_run" VALUES('influencers',NULL,'more.csv','done',2,0,0,0,'UMAYA','2027-01-01 09:00:55.000000',1,'T1',0,0,NULL,NULL);
INSERT INTO "import_run" VALUES('influencers',NULL,'influencers.csv','running',0,0,0,0,'UMAYA','2027-01-01 09:00:55.000000',2,'T1',0,0,NULL,NULL);
INSERT INTO "import_run" VALUES('results',1,'results.csv','running',0,0,0,0,'UMAYA','2027-01-01 09:00:55.000000',3,'T1',0,0,NULL,NULL);
INSERT INTO "import_run" VALUES('results',1,'results.csv','done',0,1,0,0,'UMAYA','2027-01-01 09:00:55.000000',4,'T1',0,1,NULL,NULL);
CREATE TABLE "influencer" (
	handle VARCHAR(100) NOT NULL, 
	handle_key VARCHAR(100) NOT NULL, 
	platform VARCHAR(32) NOT NULL, 
	name VARCHAR(200) NOT NULL, 
	niches JSON NOT NULL, 
	followers BIGINT, 
	email VARCHAR(320), 
	usual_fee_minor BIGINT, 
	currency VARCHAR(3), 
	country VARCHAR(2), 
	vetting VARCHAR(32) NOT NULL, 
	forgotten_at DATETIME, 
	added_by VARCHAR(32) NOT NULL, 
	added_at DATETIME NOT NULL, 
	changed_at DATETIME NOT NULL, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_influencer PRIMARY KEY (id), 
	CONSTRAINT ck_influencer_vetting CHECK (vetting IN ('new', 'approved', 'blocked')), 
	CONSTRAINT ck_influencer_fee_with_currency CHECK ((usual_fee_minor IS NULL) = (currency IS NULL)), 
	CONSTRAINT ck_influencer_followers_not_negative CHECK (followers >= 0), 
	CONSTRAINT uq_influencer_workspace_id_id UNIQUE (workspace_id, id), 
	CONSTRAINT uq_influencer_workspace_id_platform_handle_key UNIQUE (workspace_id, platform, handle_key), 
	CONSTRAINT fk_influencer_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT ck_influencer_fee_not_negative CHECK (usual_fee_minor >= 0)
);
INSERT INTO "influencer" VALUES('glow1','glow1','instagram','Ana 1','["beauty"]',1000,'ana1@creators.example',NULL,NULL,'DE','new',NULL,'UADA','2026-11-02 09:00:00.000000','2026-11-02 09:00:00.000000',1,'T1');
INSERT INTO "influencer" VALUES('glow2','glow2','instagram','Ana 2','["beauty"]',2000,'ana2@creators.example',NULL,NULL,'DE','new',NULL,'UADA','2026-11-02 09:00:00.000000','2026-11-02 09:00:00.000000',2,'T1');
INSERT INTO "influencer" VALUES('glow3','glow3','instagram','Ana 3','["beauty"]',3000,'ana3@creators.example',NULL,NULL,'DE','new',NULL,'UADA','2026-11-02 09:00:00.000000','2026-11-02 09:00:00.000000',3,'T1');
INSERT INTO "influencer" VALUES('glow4','glow4','instagram','Ana 4','["beauty"]',4000,'ana4@creators.example',NULL,NULL,'DE','new',NULL,'UADA','2026-11-02 09:00:00.000000','2026-11-02 09:00:00.000000',4,'T1');
INSERT INTO "influencer" VALUES('glow5','glow5','instagram','Ana 5','["beauty"]',5000,'ana5@creators.example',NULL,NULL,'DE','new',NULL,'UADA','2026-11-02 09:00:00.000000','2026-11-02 09:00:00.000000',5,'T1');
INSERT INTO "influencer" VALUES('glow6','glow6','instagram','Ana 6','["beauty"]',6000,'ana6@creators.example',NULL,NULL,'DE','new',NULL,'UADA','2026-11-02 09:00:00.000000','2026-11-02 09:00:00.000000',6,'T1');
INSERT INTO "influencer" VALUES('glow7','glow7','instagram','Ana 7','["beauty"]',7000,'ana7@creators.example',NULL,NULL,'DE','new',NULL,'UADA','2026-11-02 09:00:00.000000','2026-11-02 09:00:00.000000',7,'T1');
INSERT INTO "influencer" VALUES('glow8','glow8','instagram','Ana 8','["beauty"]',8000,'ana8@creators.example',NULL,NULL,'DE','new',NULL,'UADA','2026-11-02 09:00:00.000000','2026-11-02 09:00:00.000000',8,'T1');
INSERT INTO "influencer" VALUES('glow9','glow9','instagram','Ana 9','["beauty"]',9000,'ana9@creators.example',NULL,NULL,'DE','new',NULL,'UADA','2026-11-02 09:00:00.000000','2026-11-02 09:00:00.000000',9,'T1');
INSERT INTO "influencer" VALUES('glow10','glow10','instagram','Ana 10','["beauty"]',10000,'ana10@creators.example',NULL,NULL,'DE','new',NULL,'UADA','2026-11-02 09:00:00.000000','2026-11-02 09:00:00.000000',10,'T1');
INSERT INTO "influencer" VALUES('glow11','glow11','instagram','Ana 11','["beauty"]',11000,'ana11@creators.example',NULL,NULL,'DE','new',NULL,'UADA','2026-11-02 09:00:00.000000','2026-11-02 09:00:00.000000',11,'T1');
INSERT INTO "influencer" VALUES('glow12','glow12','instagram','Ana 12','["beauty"]',12000,'ana12@creators.example',NULL,NULL,'DE','new',NULL,'UADA','2026-11-02 09:00:00.000000','2026-11-02 09:00:00.000000',12,'T1');
INSERT INTO "influencer" VALUES('glow900','glow900','instagram','Ana 900','["beauty"]',900000,'ana900@creators.example',NULL,NULL,'DE','new',NULL,'UMAYA','2027-01-01 09:00:55.000000','2027-01-01 09:00:55.000000',13,'T1');
INSERT INTO "influencer" VALUES('glow901','glow901','instagram','Ana 901','["beauty"]',901000,'ana901@creators.example',NULL,NULL,'DE','new',NULL,'UMAYA','2027-01-01 09:00:55.000000','2027-01-01 09:00:55.000000',14,'T1');
CREATE TABLE influencer_niche (
	workspace_id VARCHAR(32) NOT NULL, 
	influencer_id INTEGER NOT NULL, 
	niche VARCHAR(60) NOT NULL, 
	CONSTRAINT pk_influencer_niche PRIMARY KEY (workspace_id, influencer_id, niche), 
	CONSTRAINT fk_influencer_niche_workspace_id_influencer_id FOREIGN KEY(workspace_id, influencer_id) REFERENCES influencer (workspace_id, id)
);
INSERT INTO "influencer_niche" VALUES('T1',1,'beauty');
INSERT INTO "influencer_niche" VALUES('T1',2,'beauty');
INSERT INTO "influencer_niche" VALUES('T1',3,'beauty');
INSERT INTO "influencer_niche" VALUES('T1',4,'beauty');
INSERT INTO "influencer_niche" VALUES('T1',5,'beauty');
INSERT INTO "influencer_niche" VALUES('T1',6,'beauty');
INSERT INTO "influencer_niche" VALUES('T1',7,'beauty');
INSERT INTO "influencer_niche" VALUES('T1',8,'beauty');
INSERT INTO "influencer_niche" VALUES('T1',9,'beauty');
INSERT INTO "influencer_niche" VALUES('T1',10,'beauty');
INSERT INTO "influencer_niche" VALUES('T1',11,'beauty');
INSERT INTO "influencer_niche" VALUES('T1',12,'beauty');
INSERT INTO "influencer_niche" VALUES('T1',13,'beauty');
INSERT INTO "influencer_niche" VALUES('T1',14,'beauty');
CREATE TABLE influencer_proposal (
	influencer_id INTEGER NOT NULL, 
	told JSON NOT NULL, 
	state VARCHAR(32) NOT NULL, 
	proposed_by VARCHAR(32) NOT NULL, 
	proposed_at DATETIME NOT NULL, 
	decided_by VARCHAR(32), 
	decided_at DATETIME, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_influencer_proposal PRIMARY KEY (id), 
	CONSTRAINT fk_influencer_proposal_workspace_id_influencer_id FOREIGN KEY(workspace_id, influencer_id) REFERENCES influencer (workspace_id, id), 
	CONSTRAINT fk_influencer_proposal_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT ck_influencer_proposal_proposalstate CHECK (state IN ('open', 'accepted', 'refused', 'replaced'))
);
INSERT INTO "influencer_proposal" VALUES(1,'{"followers": 1234}','open','UMEMO','2027-01-01 09:00:55.000000',NULL,NULL,1,'T1');
CREATE TABLE lane (
	address VARCHAR(64) NOT NULL, 
	due_at DATETIME, 
	leased_until DATETIME, 
	lease VARCHAR(32), 
	blocked_reason VARCHAR(200), 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_lane PRIMARY KEY (id), 
	CONSTRAINT fk_lane_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT uq_lane_workspace_id_address UNIQUE (workspace_id, address), 
	CONSTRAINT uq_lane_workspace_id_id UNIQUE (workspace_id, id)
);
INSERT INTO "lane" VALUES('CGLOW','2027-01-01 09:00:55.000000',NULL,NULL,NULL,1,'T1');
INSERT INTO "lane" VALUES('UCARL','2027-01-01 09:00:55.000000',NULL,NULL,NULL,2,'T1');
INSERT INTO "lane" VALUES('UCLEO','2027-01-01 09:00:55.000000',NULL,NULL,NULL,3,'T1');
INSERT INTO "lane" VALUES('UMAYA','2027-01-01 09:00:55.000000',NULL,NULL,NULL,4,'T1');
INSERT INTO "lane" VALUES('UDORA','2027-01-01 09:00:55.000000',NULL,NULL,NULL,5,'T1');
INSERT INTO "lane" VALUES('CSUN','2027-01-01 09:00:55.000000',NULL,NULL,NULL,6,'T1');
INSERT INTO "lane" VALUES('UMILO','2027-01-01 09:00:55.000000',NULL,NULL,NULL,7,'T1');
INSERT INTO "lane" VALUES('UCREA','2027-01-01 09:00:55.000000',NULL,NULL,NULL,8,'T1');
INSERT INTO "lane" VALUES('UDESI','2027-01-01 09:00:55.000000',NULL,NULL,NULL,9,'T1');
INSERT INTO "lane" VALUES('UWREN','2027-01-01 09:00:55.000000',NULL,NULL,NULL,10,'T1');
INSERT INTO "lane" VALUES('UMEMO','2027-01-01 09:00:55.000000',NULL,NULL,NULL,11,'T1');
CREATE TABLE link_token (
	token_hash VARCHAR(64) NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	link_id INTEGER NOT NULL, 
	drawn_at DATETIME NOT NULL, 
	CONSTRAINT pk_link_token PRIMARY KEY (token_hash), 
	CONSTRAINT fk_link_token_workspace_id_link_id FOREIGN KEY(workspace_id, link_id) REFERENCES access_link (workspace_id, id)
);
INSERT INTO "link_token" VALUES('c34e7be5b53a8a48b71807943698c1b2bb5f04338be631cd56937934bc830862','T1',1,'2027-01-01 09:00:55.000000');
CREATE TABLE "mail" (
	campaign_id INTEGER NOT NULL, 
	kind VARCHAR(32) NOT NULL, 
	"to" VARCHAR(320) NOT NULL, 
	facts JSON NOT NULL, 
	participation_id INTEGER, 
	deliverable_id INTEGER, 
	report_id INTEGER, 
	message_id VARCHAR(200) NOT NULL, 
	subject TEXT, 
	content BLOB, 
	state VARCHAR(32) NOT NULL, 
	asked_by VARCHAR(32) NOT NULL, 
	created_at DATETIME NOT NULL, 
	sent_at DATETIME, 
	attempts INTEGER NOT NULL, 
	next_attempt_at DATETIME, 
	leased_until DATETIME, 
	lease VARCHAR(32), 
	error TEXT, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_mail PRIMARY KEY (id), 
	CONSTRAINT fk_mail_workspace_id_participation_id FOREIGN KEY(workspace_id, participation_id) REFERENCES participation (workspace_id, id), 
	CONSTRAINT fk_mail_workspace_id_campaign_id FOREIGN KEY(workspace_id, campaign_id) REFERENCES campaign (workspace_id, id), 
	CONSTRAINT fk_mail_workspace_id_report_id FOREIGN KEY(workspace_id, report_id) REFERENCES report (workspace_id, id), 
	CONSTRAINT uq_mail_message_id UNIQUE (message_id), 
	CONSTRAINT fk_mail_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT fk_mail_workspace_id_deliverable_id FOREIGN KEY(workspace_id, deliverable_id) REFERENCES deliverable (workspace_id, id), 
	CONSTRAINT ck_mail_mailstate CHECK (state IN ('queued', 'held', 'sent', 'failed', 'stopped', 'replaced'))
);
INSERT INTO "mail" VALUES(1,'brief','ana12@creators.example','{}',1,NULL,NULL,'<02f490dc-8717-4c3d-a2c8-b486bb9851a0@greenlight>',NULL,NULL,'sent','greenlight','2026-11-02 09:00:11.000000','2026-11-02 09:00:11.000000',0,'2026-11-02 09:00:11.000000',NULL,NULL,NULL,1,'T1');
INSERT INTO "mail" VALUES(1,'approved','ana12@creators.example','{"reason": "It must be so.", "round": 1}',1,1,NULL,'<80a86ad9-94ad-42d5-a782-e273f1163484@greenlight>',NULL,NULL,'sent','greenlight','2026-11-02 09:00:22.000000','2027-01-01 09:00:33.000000',0,'2026-11-02 09:00:22.000000',NULL,NULL,NULL,2,'T1');
INSERT INTO "mail" VALUES(1,'report','dora@acme.example','{"with_money": true}',NULL,NULL,1,'<1e5e51b9-b8eb-4860-8607-284b810459dc@greenlight>',NULL,NULL,'sent','UCLEO','2027-01-01 09:00:22.000000','2027-01-01 09:00:33.000000',0,'2027-01-01 09:00:22.000000',NULL,NULL,NULL,3,'T1');
INSERT INTO "mail" VALUES(1,'report','board@acme.example','{"with_money": true}',NULL,NULL,1,'<0617598f-7d94-455c-a4fb-d849ac7d552b@greenlight>',NULL,NULL,'sent','UCLEO','2027-01-01 09:00:22.000000','2027-01-01 09:00:33.000000',0,'2027-01-01 09:00:22.000000',NULL,NULL,NULL,4,'T1');
INSERT INTO "mail" VALUES(2,'brief','ana12@creators.example','{}',2,NULL,NULL,'<08f8e1a9-4f2b-487c-bb04-b4087b9f1689@greenlight>',NULL,NULL,'sent','greenlight','2027-01-01 09:00:33.000000','2027-01-01 09:00:33.000000',0,'2027-01-01 09:00:33.000000',NULL,NULL,NULL,5,'T1');
INSERT INTO "mail" VALUES(2,'brief','ana10@creators.example','{}',4,NULL,NULL,'<48fd21b7-553a-41c0-8336-4498063c3c18@greenlight>',NULL,NULL,'failed','greenlight','2027-01-01 09:00:44.000000','2027-01-01 09:00:44.000000',0,'2027-01-01 09:00:44.000000',NULL,NULL,'550 no such mailbox',6,'T1');
INSERT INTO "mail" VALUES(1,'report','dora@acme.example','{"with_money": true}',NULL,NULL,2,'<6a5100c6-3e9d-47cf-a647-dd03f691ada0@greenlight>',NULL,NULL,'queued','UMAYA','2027-01-01 09:00:55.000000',NULL,0,'2027-01-01 10:00:55.000000',NULL,NULL,NULL,7,'T1');
INSERT INTO "mail" VALUES(1,'report','board@acme.example','{"with_money": true}',NULL,NULL,2,'<0eee2074-bfdf-4feb-9843-ee7ecaba3b3e@greenlight>',NULL,NULL,'queued','UMAYA','2027-01-01 09:00:55.000000',NULL,0,'2027-01-01 10:00:55.000000',NULL,NULL,NULL,8,'T1');
INSERT INTO "mail" VALUES(2,'to_decide','ana@client.example','{"client": 1}',NULL,NULL,NULL,'<d2060121-2b01-4f11-a476-6d6f75c703dc@greenlight>',NULL,NULL,'queued','UMAYA','2027-01-01 09:00:55.000000',NULL,0,'2027-01-01 09:00:55.000000',NULL,NULL,NULL,9,'T1');
INSERT INTO "mail" VALUES(2,'shortlist','ana@client.example','{"client": 1, "link": 2}',NULL,NULL,NULL,'<46239d5b-4b3c-461e-ba06-4a01924d8a98@greenlight>',NULL,NULL,'queued','UMAYA','2027-01-01 09:00:55.000000',NULL,0,'2027-01-01 09:00:55.000000',NULL,NULL,NULL,10,'T1');
CREATE TABLE "notice" (
	campaign_id INTEGER, 
	kind VARCHAR(40) NOT NULL, 
	facts JSON NOT NULL, 
	created_at DATETIME NOT NULL, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_notice PRIMARY KEY (id), 
	CONSTRAINT fk_notice_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT fk_notice_workspace_id_campaign_id FOREIGN KEY(workspace_id, campaign_id) REFERENCES campaign (workspace_id, id)
);
INSERT INTO "notice" VALUES(1,'may_finish_without','{"campaign": "Glow", "campaign_id": 1, "settled": "The campaign is completed."}','2027-01-01 09:00:22.000000',1,'T1');
INSERT INTO "notice" VALUES(1,'report','{"campaign": "Glow", "report_id": 1, "campaign_id": 1, "number": 1, "with_money": true, "schema": 2, "workflow": "influencer", "currency": "EUR", "budget_minor": 300000, "starts_on": "2026-11-02", "ends_on": "2026-11-30", "headline": ["total_cost", "potential_reach_agreed", "potential_reach_selected", "total_engagements", "engagement_rate_by_followers", "engagement_rate_by_reach", "total_revenue", "roi", "roas", "cpe"], "figures": [{"key": "total_cost", "name": "Total campaign cost", "unit": "money", "value": {"minor": 75000, "currency": "EUR"}, "formula": "sum of fee + shipping over agreed participations, and other costs", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": {"minor": 75000, "currency": "EUR"}, "most": {"minor": 75000, "currency": "EUR"}}, {"key": "budget_share", "name": "Share of the budget", "unit": "percent", "value": "25", "formula": "total campaign cost / budget x 100", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": {"minor": 300000, "currency": "EUR"}, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "25", "most": "25"}, {"key": "potential_reach_agreed", "name": "Potential reach of the agreed", "unit": "count", "value": 12000, "formula": "sum of the follower counts of the agreed influencers, frozen at selection; not deduplicated", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": 12000, "most": 12000}, {"key": "potential_reach_selected", "name": "Potential reach of the selected", "unit": "count", "value": 12000, "formula": "sum of the follower counts of the selected influencers, frozen at selection; not deduplicated", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": 12000, "most": 12000}, {"key": "total_reach", "name": "Total reach", "unit": "count", "value": null, "formula": "sum of reach over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["reach", 0, 1, "posts"]], "currency": null, "why_not": "No reach recorded", "least": 0, "most": null}, {"key": "total_engagements", "name": "Total engagements", "unit": "count", "value": 527, "formula": "likes + comments + clicks over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 527, "most": 527}, {"key": "engagement_rate_by_followers", "name": "Engagement rate by followers", "unit": "percent", "value": "527/120", "formula": "total engagements / total reach (followers) x 100, over influencers with both", "as_of": "2027-01-01T09:00:22+00:00", "numerator": 527, "denominator": 12000, "coverage": [["rate", 1, 1, "influencers"], ["follower count", 1, 1, "influencers"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": "527/120", "most": "527/120"}, {"key": "engagement_rate_by_reach", "name": "Engagement rate by reach", "unit": "percent", "value": null, "formula": "total engagements / total reach x 100, over posts with both", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["rate", 0, 1, "posts"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": "No post has both engagements and a reach above zero", "least": "0", "most": null}, {"key": "total_revenue", "name": "Revenue", "unit": "money", "value": {"minor": 400000, "currency": "EUR"}, "formula": "sum of the revenue recorded for posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["revenue", 1, 1, "posts"]], "currency": null, "why_not": null, "least": {"minor": 400000, "currency": "EUR"}, "most": {"minor": 400000, "currency": "EUR"}}, {"key": "roi", "name": "ROI", "unit": "percent", "value": "1300/3", "formula": "(revenue - cost) / cost x 100", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 325000, "currency": "EUR"}, "denominator": {"minor": 75000, "currency": "EUR"}, "coverage": [["revenue", 1, 1, "posts"], ["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "1300/3", "most": "1300/3"}, {"key": "roas", "name": "ROAS", "unit": "times", "value": "16/3", "formula": "revenue / cost", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 400000, "currency": "EUR"}, "denominator": {"minor": 75000, "currency": "EUR"}, "coverage": [["revenue", 1, 1, "posts"], ["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "16/3", "most": "16/3"}, {"key": "cpe", "name": "Cost per engagement (CPE)", "unit": "price", "value": "75000/527", "formula": "cost / engagements", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": 527, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": "EUR", "why_not": null, "least": "75000/527", "most": "75000/527"}, {"key": "cpm", "name": "Cost per thousand impressions (CPM)", "unit": "price", "value": null, "formula": "cost / (impressions / 1000)", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["impressions", 0, 1, "posts"]], "currency": "EUR", "why_not": "No impressions recorded", "least": null, "most": null}, {"key": "cpm_by_views", "name": "Cost per thousand views (CPM by views)", "unit": "price", "value": null, "formula": "cost / (views / 1000)", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["views", 0, 1, "posts"]], "currency": "EUR", "why_not": "No views recorded", "least": null, "most": null}, {"key": "cpc", "name": "Cost per click (CPC)", "unit": "price", "value": "75000/7", "formula": "cost / clicks", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": 7, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["clicks", 1, 1, "posts"]], "currency": "EUR", "why_not": null, "least": "75000/7", "most": "75000/7"}, {"key": "total_likes", "name": "Total likes", "unit": "count", "value": 500, "formula": "sum of likes over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["likes", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 500, "most": 500}, {"key": "total_comments", "name": "Total comments", "unit": "count", "value": 20, "formula": "sum of comments over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["comments", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 20, "most": 20}, {"key": "total_clicks", "name": "Total clicks", "unit": "count", "value": 7, "formula": "sum of clicks over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 7, "most": 7}, {"key": "total_shares", "name": "Total shares", "unit": "count", "value": null, "formula": "sum of shares over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["shares", 0, 1, "posts"]], "currency": null, "why_not": "No shares recorded", "least": 0, "most": null}, {"key": "total_saves", "name": "Total saves", "unit": "count", "value": null, "formula": "sum of saves over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["saves", 0, 1, "posts"]], "currency": null, "why_not": "No saves recorded", "least": 0, "most": null}, {"key": "total_impressions", "name": "Total impressions", "unit": "count", "value": null, "formula": "sum of impressions over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["impressions", 0, 1, "posts"]], "currency": null, "why_not": "No impressions recorded", "least": 0, "most": null}, {"key": "total_views", "name": "Total views", "unit": "count", "value": null, "formula": "sum of views over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["views", 0, 1, "posts"]], "currency": null, "why_not": "No views recorded", "least": 0, "most": null}], "goals": [["Reach", "100,000", {"key": "potential_reach_agreed_goal_share", "name": "Potential reach of the agreed, share of the goal", "unit": "percent", "value": "12", "formula": "potential reach of the agreed / goal x 100", "as_of": "2027-01-01T09:00:22+00:00", "numerator": 12000, "denominator": 100000, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": "12", "most": "12"}]], "posts": [{"number": 1, "title": "Reel by @glow12", "handle": "glow12", "participation": 1, "platform": "instagram", "permalink": "https://instagram.example/p/1", "published_at": "2026-11-02T09:00:22+00:00", "engagements": 527, "measured_on": "2027-01-01", "revenue_minor": 400000, "likes": 500, "comments": 20, "clicks": 7, "shares": null, "saves": null, "reach": null, "impressions": null, "views": null}], "to_come": {}, "creators": [{"participation": 1, "handle": "glow12", "platform": "instagram", "followers": 12000, "fee_minor": 50000, "shipping_minor": 0}], "picture": null, "benchmark": null, "changed": []}','2027-01-01 09:00:22.000000',2,'T1');
INSERT INTO "notice" VALUES(1,'report','{"campaign": "Glow", "report_id": 1, "campaign_id": 1, "number": 1, "with_money": false, "schema": 2, "workflow": "influencer", "currency": "EUR", "budget_minor": 300000, "starts_on": "2026-11-02", "ends_on": "2026-11-30", "headline": ["total_cost", "potential_reach_agreed", "potential_reach_selected", "total_engagements", "engagement_rate_by_followers", "engagement_rate_by_reach", "total_revenue", "roi", "roas", "cpe"], "figures": [{"key": "total_cost", "name": "Total campaign cost", "unit": "money", "value": {"minor": 75000, "currency": "EUR"}, "formula": "sum of fee + shipping over agreed participations, and other costs", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": {"minor": 75000, "currency": "EUR"}, "most": {"minor": 75000, "currency": "EUR"}}, {"key": "budget_share", "name": "Share of the budget", "unit": "percent", "value": "25", "formula": "total campaign cost / budget x 100", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": {"minor": 300000, "currency": "EUR"}, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "25", "most": "25"}, {"key": "potential_reach_agreed", "name": "Potential reach of the agreed", "unit": "count", "value": 12000, "formula": "sum of the follower counts of the agreed influencers, frozen at selection; not deduplicated", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": 12000, "most": 12000}, {"key": "potential_reach_selected", "name": "Potential reach of the selected", "unit": "count", "value": 12000, "formula": "sum of the follower counts of the selected influencers, frozen at selection; not deduplicated", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": 12000, "most": 12000}, {"key": "total_reach", "name": "Total reach", "unit": "count", "value": null, "formula": "sum of reach over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["reach", 0, 1, "posts"]], "currency": null, "why_not": "No reach recorded", "least": 0, "most": null}, {"key": "total_engagements", "name": "Total engagements", "unit": "count", "value": 527, "formula": "likes + comments + clicks over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 527, "most": 527}, {"key": "engagement_rate_by_followers", "name": "Engagement rate by followers", "unit": "percent", "value": "527/120", "formula": "total engagements / total reach (followers) x 100, over influencers with both", "as_of": "2027-01-01T09:00:22+00:00", "numerator": 527, "denominator": 12000, "coverage": [["rate", 1, 1, "influencers"], ["follower count", 1, 1, "influencers"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": "527/120", "most": "527/120"}, {"key": "engagement_rate_by_reach", "name": "Engagement rate by reach", "unit": "percent", "value": null, "formula": "total engagements / total reach x 100, over posts with both", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["rate", 0, 1, "posts"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": "No post has both engagements and a reach above zero", "least": "0", "most": null}, {"key": "total_revenue", "name": "Revenue", "unit": "money", "value": {"minor": 400000, "currency": "EUR"}, "formula": "sum of the revenue recorded for posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["revenue", 1, 1, "posts"]], "currency": null, "why_not": null, "least": {"minor": 400000, "currency": "EUR"}, "most": {"minor": 400000, "currency": "EUR"}}, {"key": "roi", "name": "ROI", "unit": "percent", "value": "1300/3", "formula": "(revenue - cost) / cost x 100", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 325000, "currency": "EUR"}, "denominator": {"minor": 75000, "currency": "EUR"}, "coverage": [["revenue", 1, 1, "posts"], ["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "1300/3", "most": "1300/3"}, {"key": "roas", "name": "ROAS", "unit": "times", "value": "16/3", "formula": "revenue / cost", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 400000, "currency": "EUR"}, "denominator": {"minor": 75000, "currency": "EUR"}, "coverage": [["revenue", 1, 1, "posts"], ["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "16/3", "most": "16/3"}, {"key": "cpe", "name": "Cost per engagement (CPE)", "unit": "price", "value": "75000/527", "formula": "cost / engagements", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": 527, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": "EUR", "why_not": null, "least": "75000/527", "most": "75000/527"}, {"key": "cpm", "name": "Cost per thousand impressions (CPM)", "unit": "price", "value": null, "formula": "cost / (impressions / 1000)", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["impressions", 0, 1, "posts"]], "currency": "EUR", "why_not": "No impressions recorded", "least": null, "most": null}, {"key": "cpm_by_views", "name": "Cost per thousand views (CPM by views)", "unit": "price", "value": null, "formula": "cost / (views / 1000)", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["views", 0, 1, "posts"]], "currency": "EUR", "why_not": "No views recorded", "least": null, "most": null}, {"key": "cpc", "name": "Cost per click (CPC)", "unit": "price", "value": "75000/7", "formula": "cost / clicks", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": 7, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["clicks", 1, 1, "posts"]], "currency": "EUR", "why_not": null, "least": "75000/7", "most": "75000/7"}, {"key": "total_likes", "name": "Total likes", "unit": "count", "value": 500, "formula": "sum of likes over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["likes", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 500, "most": 500}, {"key": "total_comments", "name": "Total comments", "unit": "count", "value": 20, "formula": "sum of comments over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["comments", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 20, "most": 20}, {"key": "total_clicks", "name": "Total clicks", "unit": "count", "value": 7, "formula": "sum of clicks over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 7, "most": 7}, {"key": "total_shares", "name": "Total shares", "unit": "count", "value": null, "formula": "sum of shares over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["shares", 0, 1, "posts"]], "currency": null, "why_not": "No shares recorded", "least": 0, "most": null}, {"key": "total_saves", "name": "Total saves", "unit": "count", "value": null, "formula": "sum of saves over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["saves", 0, 1, "posts"]], "currency": null, "why_not": "No saves recorded", "least": 0, "most": null}, {"key": "total_impressions", "name": "Total impressions", "unit": "count", "value": null, "formula": "sum of impressions over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["impressions", 0, 1, "posts"]], "currency": null, "why_not": "No impressions recorded", "least": 0, "most": null}, {"key": "total_views", "name": "Total views", "unit": "count", "value": null, "formula": "sum of views over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["views", 0, 1, "posts"]], "currency": null, "why_not": "No views recorded", "least": 0, "most": null}], "goals": [["Reach", "100,000", {"key": "potential_reach_agreed_goal_share", "name": "Potential reach of the agreed, share of the goal", "unit": "percent", "value": "12", "formula": "potential reach of the agreed / goal x 100", "as_of": "2027-01-01T09:00:22+00:00", "numerator": 12000, "denominator": 100000, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": "12", "most": "12"}]], "posts": [{"number": 1, "title": "Reel by @glow12", "handle": "glow12", "participation": 1, "platform": "instagram", "permalink": "https://instagram.example/p/1", "published_at": "2026-11-02T09:00:22+00:00", "engagements": 527, "measured_on": "2027-01-01", "revenue_minor": 400000, "likes": 500, "comments": 20, "clicks": 7, "shares": null, "saves": null, "reach": null, "impressions": null, "views": null}], "to_come": {}, "creators": [{"participation": 1, "handle": "glow12", "platform": "instagram", "followers": 12000, "fee_minor": 50000, "shipping_minor": 0}], "picture": null, "benchmark": null, "changed": []}','2027-01-01 09:00:22.000000',3,'T1');
INSERT INTO "notice" VALUES(2,'mail_failed','{"campaign": "Open", "mail_id": 6, "to": "ana10@creators.example", "kind": "brief", "why": "550 no such mailbox"}','2027-01-01 09:00:44.000000',4,'T1');
INSERT INTO "notice" VALUES(3,'ideas_decided','{"campaign": "Sunday", "campaign_id": 3, "ideas": [{"theme": "Slow mornings", "state": "approved", "by": "UMAYA", "reason": null}]}','2027-01-01 09:00:55.000000',5,'T1');
INSERT INTO "notice" VALUES(3,'comment','{"campaign": "Sunday", "campaign_id": 3, "deliverable_id": 4, "title": "Slow mornings \u00b7 Instagram post", "text": "Warmer, please.", "by": "UMAYA"}','2027-01-01 09:00:55.000000',6,'T1');
INSERT INTO "notice" VALUES(3,'comment','{"campaign": "Sunday", "campaign_id": 3, "deliverable_id": 4, "title": "Slow mornings \u00b7 Instagram post", "text": "Warmer, please.", "by": "UMAYA"}','2027-01-01 09:00:55.000000',7,'T1');
INSERT INTO "notice" VALUES(1,'report','{"campaign": "Glow", "report_id": 2, "campaign_id": 1, "number": 2, "with_money": true, "schema": 2, "workflow": "influencer", "currency": "EUR", "budget_minor": 300000, "starts_on": "2026-11-02", "ends_on": "2026-11-30", "headline": ["total_cost", "potential_reach_agreed", "potential_reach_selected", "total_engagements", "engagement_rate_by_followers", "engagement_rate_by_reach", "total_revenue", "roi", "roas", "cpe"], "figures": [{"key": "total_cost", "name": "Total campaign cost", "unit": "money", "value": {"minor": 75000, "currency": "EUR"}, "formula": "sum of fee + shipping over agreed participations, and other costs", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": {"minor": 75000, "currency": "EUR"}, "most": {"minor": 75000, "currency": "EUR"}}, {"key": "budget_share", "name": "Share of the budget", "unit": "percent", "value": "25", "formula": "total campaign cost / budget x 100", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": {"minor": 300000, "currency": "EUR"}, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "25", "most": "25"}, {"key": "potential_reach_agreed", "name": "Potential reach of the agreed", "unit": "count", "value": 12000, "formula": "sum of the follower counts of the agreed influencers, frozen at selection; not deduplicated", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": 12000, "most": 12000}, {"key": "potential_reach_selected", "name": "Potential reach of the selected", "unit": "count", "value": 12000, "formula": "sum of the follower counts of the selected influencers, frozen at selection; not deduplicated", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": 12000, "most": 12000}, {"key": "total_reach", "name": "Total reach", "unit": "count", "value": null, "formula": "sum of reach over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["reach", 0, 1, "posts"]], "currency": null, "why_not": "No reach recorded", "least": 0, "most": null}, {"key": "total_engagements", "name": "Total engagements", "unit": "count", "value": 28, "formula": "likes + comments + clicks over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 28, "most": 28}, {"key": "engagement_rate_by_followers", "name": "Engagement rate by followers", "unit": "percent", "value": "7/30", "formula": "total engagements / total reach (followers) x 100, over influencers with both", "as_of": "2027-01-01T09:00:55+00:00", "numerator": 28, "denominator": 12000, "coverage": [["rate", 1, 1, "influencers"], ["follower count", 1, 1, "influencers"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": "7/30", "most": "7/30"}, {"key": "engagement_rate_by_reach", "name": "Engagement rate by reach", "unit": "percent", "value": null, "formula": "total engagements / total reach x 100, over posts with both", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["rate", 0, 1, "posts"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": "No post has both engagements and a reach above zero", "least": "0", "most": null}, {"key": "total_revenue", "name": "Revenue", "unit": "money", "value": {"minor": 400000, "currency": "EUR"}, "formula": "sum of the revenue recorded for posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["revenue", 1, 1, "posts"]], "currency": null, "why_not": null, "least": {"minor": 400000, "currency": "EUR"}, "most": {"minor": 400000, "currency": "EUR"}}, {"key": "roi", "name": "ROI", "unit": "percent", "value": "1300/3", "formula": "(revenue - cost) / cost x 100", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 325000, "currency": "EUR"}, "denominator": {"minor": 75000, "currency": "EUR"}, "coverage": [["revenue", 1, 1, "posts"], ["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "1300/3", "most": "1300/3"}, {"key": "roas", "name": "ROAS", "unit": "times", "value": "16/3", "formula": "revenue / cost", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 400000, "currency": "EUR"}, "denominator": {"minor": 75000, "currency": "EUR"}, "coverage": [["revenue", 1, 1, "posts"], ["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "16/3", "most": "16/3"}, {"key": "cpe", "name": "Cost per engagement (CPE)", "unit": "price", "value": "18750/7", "formula": "cost / engagements", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": 28, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": "EUR", "why_not": null, "least": "18750/7", "most": "18750/7"}, {"key": "cpm", "name": "Cost per thousand impressions (CPM)", "unit": "price", "value": null, "formula": "cost / (impressions / 1000)", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["impressions", 0, 1, "posts"]], "currency": "EUR", "why_not": "No impressions recorded", "least": null, "most": null}, {"key": "cpm_by_views", "name": "Cost per thousand views (CPM by views)", "unit": "price", "value": null, "formula": "cost / (views / 1000)", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["views", 0, 1, "posts"]], "currency": "EUR", "why_not": "No views recorded", "least": null, "most": null}, {"key": "cpc", "name": "Cost per click (CPC)", "unit": "price", "value": "75000/7", "formula": "cost / clicks", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": 7, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["clicks", 1, 1, "posts"]], "currency": "EUR", "why_not": null, "least": "75000/7", "most": "75000/7"}, {"key": "total_likes", "name": "Total likes", "unit": "count", "value": 1, "formula": "sum of likes over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["likes", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 1, "most": 1}, {"key": "total_comments", "name": "Total comments", "unit": "count", "value": 20, "formula": "sum of comments over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["comments", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 20, "most": 20}, {"key": "total_clicks", "name": "Total clicks", "unit": "count", "value": 7, "formula": "sum of clicks over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 7, "most": 7}, {"key": "total_shares", "name": "Total shares", "unit": "count", "value": null, "formula": "sum of shares over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["shares", 0, 1, "posts"]], "currency": null, "why_not": "No shares recorded", "least": 0, "most": null}, {"key": "total_saves", "name": "Total saves", "unit": "count", "value": null, "formula": "sum of saves over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["saves", 0, 1, "posts"]], "currency": null, "why_not": "No saves recorded", "least": 0, "most": null}, {"key": "total_impressions", "name": "Total impressions", "unit": "count", "value": null, "formula": "sum of impressions over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["impressions", 0, 1, "posts"]], "currency": null, "why_not": "No impressions recorded", "least": 0, "most": null}, {"key": "total_views", "name": "Total views", "unit": "count", "value": null, "formula": "sum of views over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["views", 0, 1, "posts"]], "currency": null, "why_not": "No views recorded", "least": 0, "most": null}], "goals": [["Reach", "100,000", {"key": "potential_reach_agreed_goal_share", "name": "Potential reach of the agreed, share of the goal", "unit": "percent", "value": "12", "formula": "potential reach of the agreed / goal x 100", "as_of": "2027-01-01T09:00:55+00:00", "numerator": 12000, "denominator": 100000, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": "12", "most": "12"}]], "posts": [{"number": 1, "title": "Reel by @glow12", "handle": "glow12", "participation": 1, "platform": "instagram", "permalink": "https://instagram.example/p/1", "published_at": "2026-11-02T09:00:22+00:00", "engagements": 28, "measured_on": "2027-01-01", "revenue_minor": 400000, "likes": 1, "comments": 20, "clicks": 7, "shares": null, "saves": null, "reach": null, "impressions": null, "views": null}], "to_come": {}, "creators": [{"participation": 1, "handle": "glow12", "platform": "instagram", "followers": 12000, "fee_minor": 50000, "shipping_minor": 0}], "picture": null, "benchmark": null, "changed": [["total_engagements", "Total engagements: 527 \u2192 28"], ["engagement_rate_by_followers", "Engagement rate by followers: 4.39 % \u2192 0.23 %"], ["cpe", "Cost per engagement (CPE): \u20ac1.42 \u2192 \u20ac26.79"], ["total_likes", "Total likes: 500 \u2192 1"]], "compared_with": 1, "is_late": true}','2027-01-01 09:00:55.000000',8,'T1');
INSERT INTO "notice" VALUES(1,'report','{"campaign": "Glow", "report_id": 2, "campaign_id": 1, "number": 2, "with_money": false, "schema": 2, "workflow": "influencer", "currency": "EUR", "budget_minor": 300000, "starts_on": "2026-11-02", "ends_on": "2026-11-30", "headline": ["total_cost", "potential_reach_agreed", "potential_reach_selected", "total_engagements", "engagement_rate_by_followers", "engagement_rate_by_reach", "total_revenue", "roi", "roas", "cpe"], "figures": [{"key": "total_cost", "name": "Total campaign cost", "unit": "money", "value": {"minor": 75000, "currency": "EUR"}, "formula": "sum of fee + shipping over agreed participations, and other costs", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": {"minor": 75000, "currency": "EUR"}, "most": {"minor": 75000, "currency": "EUR"}}, {"key": "budget_share", "name": "Share of the budget", "unit": "percent", "value": "25", "formula": "total campaign cost / budget x 100", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": {"minor": 300000, "currency": "EUR"}, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "25", "most": "25"}, {"key": "potential_reach_agreed", "name": "Potential reach of the agreed", "unit": "count", "value": 12000, "formula": "sum of the follower counts of the agreed influencers, frozen at selection; not deduplicated", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": 12000, "most": 12000}, {"key": "potential_reach_selected", "name": "Potential reach of the selected", "unit": "count", "value": 12000, "formula": "sum of the follower counts of the selected influencers, frozen at selection; not deduplicated", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": 12000, "most": 12000}, {"key": "total_reach", "name": "Total reach", "unit": "count", "value": null, "formula": "sum of reach over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["reach", 0, 1, "posts"]], "currency": null, "why_not": "No reach recorded", "least": 0, "most": null}, {"key": "total_engagements", "name": "Total engagements", "unit": "count", "value": 28, "formula": "likes + comments + clicks over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 28, "most": 28}, {"key": "engagement_rate_by_followers", "name": "Engagement rate by followers", "unit": "percent", "value": "7/30", "formula": "total engagements / total reach (followers) x 100, over influencers with both", "as_of": "2027-01-01T09:00:55+00:00", "numerator": 28, "denominator": 12000, "coverage": [["rate", 1, 1, "influencers"], ["follower count", 1, 1, "influencers"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": "7/30", "most": "7/30"}, {"key": "engagement_rate_by_reach", "name": "Engagement rate by reach", "unit": "percent", "value": null, "formula": "total engagements / total reach x 100, over posts with both", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["rate", 0, 1, "posts"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": "No post has both engagements and a reach above zero", "least": "0", "most": null}, {"key": "total_revenue", "name": "Revenue", "unit": "money", "value": {"minor": 400000, "currency": "EUR"}, "formula": "sum of the revenue recorded for posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["revenue", 1, 1, "posts"]], "currency": null, "why_not": null, "least": {"minor": 400000, "currency": "EUR"}, "most": {"minor": 400000, "currency": "EUR"}}, {"key": "roi", "name": "ROI", "unit": "percent", "value": "1300/3", "formula": "(revenue - cost) / cost x 100", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 325000, "currency": "EUR"}, "denominator": {"minor": 75000, "currency": "EUR"}, "coverage": [["revenue", 1, 1, "posts"], ["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "1300/3", "most": "1300/3"}, {"key": "roas", "name": "ROAS", "unit": "times", "value": "16/3", "formula": "revenue / cost", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 400000, "currency": "EUR"}, "denominator": {"minor": 75000, "currency": "EUR"}, "coverage": [["revenue", 1, 1, "posts"], ["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "16/3", "most": "16/3"}, {"key": "cpe", "name": "Cost per engagement (CPE)", "unit": "price", "value": "18750/7", "formula": "cost / engagements", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": 28, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": "EUR", "why_not": null, "least": "18750/7", "most": "18750/7"}, {"key": "cpm", "name": "Cost per thousand impressions (CPM)", "unit": "price", "value": null, "formula": "cost / (impressions / 1000)", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["impressions", 0, 1, "posts"]], "currency": "EUR", "why_not": "No impressions recorded", "least": null, "most": null}, {"key": "cpm_by_views", "name": "Cost per thousand views (CPM by views)", "unit": "price", "value": null, "formula": "cost / (views / 1000)", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["views", 0, 1, "posts"]], "currency": "EUR", "why_not": "No views recorded", "least": null, "most": null}, {"key": "cpc", "name": "Cost per click (CPC)", "unit": "price", "value": "75000/7", "formula": "cost / clicks", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": 7, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["clicks", 1, 1, "posts"]], "currency": "EUR", "why_not": null, "least": "75000/7", "most": "75000/7"}, {"key": "total_likes", "name": "Total likes", "unit": "count", "value": 1, "formula": "sum of likes over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["likes", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 1, "most": 1}, {"key": "total_comments", "name": "Total comments", "unit": "count", "value": 20, "formula": "sum of comments over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["comments", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 20, "most": 20}, {"key": "total_clicks", "name": "Total clicks", "unit": "count", "value": 7, "formula": "sum of clicks over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 7, "most": 7}, {"key": "total_shares", "name": "Total shares", "unit": "count", "value": null, "formula": "sum of shares over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["shares", 0, 1, "posts"]], "currency": null, "why_not": "No shares recorded", "least": 0, "most": null}, {"key": "total_saves", "name": "Total saves", "unit": "count", "value": null, "formula": "sum of saves over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["saves", 0, 1, "posts"]], "currency": null, "why_not": "No saves recorded", "least": 0, "most": null}, {"key": "total_impressions", "name": "Total impressions", "unit": "count", "value": null, "formula": "sum of impressions over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["impressions", 0, 1, "posts"]], "currency": null, "why_not": "No impressions recorded", "least": 0, "most": null}, {"key": "total_views", "name": "Total views", "unit": "count", "value": null, "formula": "sum of views over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["views", 0, 1, "posts"]], "currency": null, "why_not": "No views recorded", "least": 0, "most": null}], "goals": [["Reach", "100,000", {"key": "potential_reach_agreed_goal_share", "name": "Potential reach of the agreed, share of the goal", "unit": "percent", "value": "12", "formula": "potential reach of the agreed / goal x 100", "as_of": "2027-01-01T09:00:55+00:00", "numerator": 12000, "denominator": 100000, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": "12", "most": "12"}]], "posts": [{"number": 1, "title": "Reel by @glow12", "handle": "glow12", "participation": 1, "platform": "instagram", "permalink": "https://instagram.example/p/1", "published_at": "2026-11-02T09:00:22+00:00", "engagements": 28, "measured_on": "2027-01-01", "revenue_minor": 400000, "likes": 1, "comments": 20, "clicks": 7, "shares": null, "saves": null, "reach": null, "impressions": null, "views": null}], "to_come": {}, "creators": [{"participation": 1, "handle": "glow12", "platform": "instagram", "followers": 12000, "fee_minor": 50000, "shipping_minor": 0}], "picture": null, "benchmark": null, "changed": [["total_engagements", "Total engagements: 527 \u2192 28"], ["engagement_rate_by_followers", "Engagement rate by followers: 4.39 % \u2192 0.23 %"], ["cpe", "Cost per engagement (CPE): \u20ac1.42 \u2192 \u20ac26.79"], ["total_likes", "Total likes: 500 \u2192 1"]], "compared_with": 1, "is_late": true}','2027-01-01 09:00:55.000000',9,'T1');
INSERT INTO "notice" VALUES(NULL,'proposed','{"proposed_by": "UMEMO", "total": 1, "handles": ["glow1"]}','2027-01-01 09:00:55.000000',10,'T1');
INSERT INTO "notice" VALUES(NULL,'proposed','{"proposed_by": "UMEMO", "total": 1, "handles": ["glow1"]}','2027-01-01 09:00:55.000000',11,'T1');
INSERT INTO "notice" VALUES(2,'creators_judged','{"campaign": "Open", "by": "Ana Ruiz (client)", "said": [["glow11", "yes", "Fits."], ["glow9", "yes", "Fits."]]}','2027-01-01 09:00:55.000000',12,'T1');
INSERT INTO "notice" VALUES(2,'creators_judged','{"campaign": "Open", "by": "Ana Ruiz (client)", "said": [["glow11", "yes", "Fits."], ["glow9", "yes", "Fits."]]}','2027-01-01 09:00:55.000000',13,'T1');
INSERT INTO "notice" VALUES(NULL,'away','{"to": "UMEMO", "absent": "UMILO", "delegate": "UMEMO", "until": "2027-01-02T00:00:00+00:00", "by": "UMILO"}','2027-01-01 09:00:55.000000',14,'T1');
CREATE TABLE outside_approver (
	campaign_id INTEGER NOT NULL, 
	name VARCHAR(120) NOT NULL, 
	email VARCHAR(320) NOT NULL, 
	added_by VARCHAR(32) NOT NULL, 
	added_at DATETIME NOT NULL, 
	removed_at DATETIME, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_outside_approver PRIMARY KEY (id), 
	CONSTRAINT fk_outside_approver_workspace_id_campaign_id FOREIGN KEY(workspace_id, campaign_id) REFERENCES campaign (workspace_id, id), 
	CONSTRAINT fk_outside_approver_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT uq_outside_approver_workspace_id_id UNIQUE (workspace_id, id)
);
INSERT INTO "outside_approver" VALUES(2,'Ana Ruiz','ana@client.example','UMAYA','2027-01-01 09:00:55.000000',NULL,1,'T1');
CREATE TABLE "participation" (
	campaign_id INTEGER NOT NULL, 
	influencer_id INTEGER NOT NULL, 
	stage VARCHAR(32) NOT NULL, 
	followers_at_selection BIGINT, 
	agreed_terms_id INTEGER, 
	contract_link TEXT, 
	signed_at DATETIME, 
	reason TEXT, 
	kept_minor BIGINT, 
	selected_by VARCHAR(32) NOT NULL, 
	selected_at DATETIME NOT NULL, 
	contacted_at DATETIME, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	address_before VARCHAR(320), 
	address_changed_by VARCHAR(32), 
	paid_at DATETIME, 
	paid_by VARCHAR(32), 
	undo_until DATETIME, 
	stage_before VARCHAR(32), 
	paid_minor BIGINT, 
	CONSTRAINT pk_participation PRIMARY KEY (id), 
	CONSTRAINT ck_participation_ends_with_reason CHECK (stage NOT IN ('declined', 'no_reply', 'dropped') OR reason IS NOT NULL), 
	CONSTRAINT ck_participation_paid_by_somebody CHECK ((paid_at IS NULL) = (paid_by IS NULL)), 
	CONSTRAINT ck_participation_undone_to_a_stage CHECK ((undo_until IS NULL) = (stage_before IS NULL)), 
	CONSTRAINT fk_participation_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT uq_participation_campaign_id_influencer_id UNIQUE (campaign_id, influencer_id), 
	CONSTRAINT ck_participation_address_changed_by_somebody CHECK ((address_before IS NULL) = (address_changed_by IS NULL)), 
	CONSTRAINT ck_participation_stage CHECK (stage IN ('selected', 'contacted', 'negotiating', 'agreed', 'declined', 'no_reply', 'briefed', 'content_submitted', 'approved', 'published', 'completed', 'dropped')), 
	CONSTRAINT ck_participation_stage_before CHECK (stage_before IN ('selected', 'contacted', 'negotiating', 'agreed', 'declined', 'no_reply', 'briefed', 'content_submitted', 'approved', 'published', 'completed', 'dropped')), 
	CONSTRAINT uq_participation_workspace_id_id UNIQUE (workspace_id, id), 
	CONSTRAINT ck_participation_kept_not_negative CHECK (kept_minor >= 0), 
	CONSTRAINT fk_participation_workspace_id_influencer_id FOREIGN KEY(workspace_id, influencer_id) REFERENCES influencer (workspace_id, id), 
	CONSTRAINT fk_participation_workspace_id_campaign_id FOREIGN KEY(workspace_id, campaign_id) REFERENCES campaign (workspace_id, id), 
	CONSTRAINT ck_participation_paid_an_amount CHECK ((paid_at IS NULL) = (paid_minor IS NULL))
);
INSERT INTO "participation" VALUES(1,12,'completed',12000,1,NULL,NULL,NULL,NULL,'UMAYA','2026-11-02 09:00:00.000000','2026-11-02 09:00:00.000000',1,'T1',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "participation" VALUES(2,12,'content_submitted',12000,2,NULL,NULL,NULL,NULL,'UMAYA','2027-01-01 09:00:22.000000','2027-01-01 09:00:22.000000',2,'T1',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "participation" VALUES(2,11,'negotiating',11000,NULL,NULL,NULL,NULL,NULL,'UMAYA','2027-01-01 09:00:33.000000','2027-01-01 09:00:33.000000',3,'T1',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "participation" VALUES(2,10,'agreed',10000,4,NULL,NULL,NULL,NULL,'UMAYA','2027-01-01 09:00:33.000000','2027-01-01 09:00:33.000000',4,'T1',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "participation" VALUES(2,9,'negotiating',9000,NULL,NULL,NULL,NULL,NULL,'UMAYA','2027-01-01 09:00:44.000000','2027-01-01 09:00:44.000000',5,'T1',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE "person" (
	workspace_id VARCHAR(32) NOT NULL, 
	user_id VARCHAR(32) NOT NULL, 
	name VARCHAR(200) NOT NULL, 
	title VARCHAR(200) NOT NULL, 
	email VARCHAR(320), 
	time_zone VARCHAR(64) NOT NULL, 
	member_type VARCHAR(32) NOT NULL, 
	is_admin BOOLEAN NOT NULL, 
	heard_at DATETIME NOT NULL, 
	CONSTRAINT pk_person PRIMARY KEY (workspace_id, user_id), 
	CONSTRAINT fk_person_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT ck_person_membertype CHECK (member_type IN ('full', 'guest', 'deactivated', 'bot', 'foreign'))
);
INSERT INTO "person" VALUES('T1','UOLIVE','Olive','','olive@acme.example','UTC','full',0,'2026-11-02 09:00:00.000000');
INSERT INTO "person" VALUES('T1','UMAYA','Maya','','maya@acme.example','UTC','full',0,'2026-11-02 09:00:00.000000');
INSERT INTO "person" VALUES('T1','UMILO','Milo','','milo@acme.example','UTC','full',0,'2026-11-02 09:00:00.000000');
INSERT INTO "person" VALUES('T1','UCLEO','Cleo','','cleo@acme.example','UTC','full',0,'2026-11-02 09:00:00.000000');
INSERT INTO "person" VALUES('T1','UCARL','Carl','','carl@acme.example','UTC','full',0,'2026-11-02 09:00:00.000000');
INSERT INTO "person" VALUES('T1','UDORA','Dora','','dora@acme.example','UTC','full',0,'2026-11-02 09:00:00.000000');
INSERT INTO "person" VALUES('T1','UDESI','Desi','','desi@acme.example','UTC','full',0,'2026-11-02 09:00:00.000000');
INSERT INTO "person" VALUES('T1','UMEMO','Memo','','memo@acme.example','UTC','full',0,'2026-11-02 09:00:00.000000');
INSERT INTO "person" VALUES('T1','UADA','Ada','','ada@acme.example','UTC','full',1,'2026-11-02 09:00:00.000000');
INSERT INTO "person" VALUES('T1','UGUS','Gus','','gus@acme.example','UTC','guest',0,'2026-11-02 09:00:00.000000');
INSERT INTO "person" VALUES('T1','UGONE','Gone','','gone@acme.example','UTC','deactivated',0,'2026-11-02 09:00:00.000000');
CREATE TABLE processed_request (
	workspace_id VARCHAR(32) NOT NULL, 
	"key" VARCHAR(255) NOT NULL, 
	at DATETIME NOT NULL, 
	CONSTRAINT pk_processed_request PRIMARY KEY (workspace_id, "key"), 
	CONSTRAINT ck_processed_request_key_given CHECK (key <> ''), 
	CONSTRAINT fk_processed_request_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id)
);
INSERT INTO "processed_request" VALUES('T1','view_submission:V1','2026-11-02 00:00:00.000000');
CREATE TABLE prompt (
	campaign_id INTEGER NOT NULL, 
	user_id VARCHAR(32) NOT NULL, 
	number INTEGER NOT NULL, 
	opened_at DATETIME NOT NULL, 
	moved_on BOOLEAN NOT NULL, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, gathers_until DATETIME, 
	CONSTRAINT pk_prompt PRIMARY KEY (id), 
	CONSTRAINT fk_prompt_workspace_id_campaign_id FOREIGN KEY(workspace_id, campaign_id) REFERENCES campaign (workspace_id, id), 
	CONSTRAINT fk_prompt_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT uq_prompt_campaign_id_user_id_number UNIQUE (campaign_id, user_id, number), 
	CONSTRAINT uq_prompt_workspace_id_id UNIQUE (workspace_id, id)
);
INSERT INTO "prompt" VALUES(1,'UCARL',1,'2026-11-02 09:00:11.000000',0,1,'T1',NULL);
INSERT INTO "prompt" VALUES(1,'UCLEO',1,'2026-11-02 09:00:11.000000',0,2,'T1',NULL);
INSERT INTO "prompt" VALUES(2,'UCARL',1,'2027-01-01 09:00:33.000000',0,3,'T1',NULL);
INSERT INTO "prompt" VALUES(2,'UCLEO',1,'2027-01-01 09:00:33.000000',0,4,'T1',NULL);
INSERT INTO "prompt" VALUES(2,'UDORA',1,'2027-01-01 09:00:44.000000',1,5,'T1',NULL);
INSERT INTO "prompt" VALUES(2,'UDORA',2,'2027-01-01 09:00:55.000000',0,6,'T1',NULL);
INSERT INTO "prompt" VALUES(2,'UMAYA',1,'2027-01-01 09:00:55.000000',0,7,'T1',NULL);
INSERT INTO "prompt" VALUES(3,'UMAYA',1,'2027-01-01 09:00:55.000000',0,8,'T1',NULL);
INSERT INTO "prompt" VALUES(3,'UMILO',1,'2027-01-01 09:00:55.000000',0,9,'T1',NULL);
INSERT INTO "prompt" VALUES(3,'UDESI',1,'2027-01-01 09:00:55.000000',0,10,'T1',NULL);
INSERT INTO "prompt" VALUES(3,'UWREN',1,'2027-01-01 09:00:55.000000',0,11,'T1',NULL);
CREATE TABLE prompt_item (
	prompt_id INTEGER NOT NULL, 
	task_id INTEGER NOT NULL, 
	user_id VARCHAR(32) NOT NULL, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, asked_at DATETIME, 
	CONSTRAINT pk_prompt_item PRIMARY KEY (id), 
	CONSTRAINT fk_prompt_item_workspace_id_prompt_id FOREIGN KEY(workspace_id, prompt_id) REFERENCES prompt (workspace_id, id), 
	CONSTRAINT fk_prompt_item_workspace_id_task_id FOREIGN KEY(workspace_id, task_id) REFERENCES task (workspace_id, id), 
	CONSTRAINT fk_prompt_item_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT uq_prompt_item_task_id_user_id UNIQUE (task_id, user_id)
);
INSERT INTO "prompt_item" VALUES(1,3,'UCARL',1,'T1','2026-11-02 09:00:11.000000');
INSERT INTO "prompt_item" VALUES(2,3,'UCLEO',2,'T1','2026-11-02 09:00:11.000000');
INSERT INTO "prompt_item" VALUES(3,8,'UCARL',3,'T1','2027-01-01 09:00:33.000000');
INSERT INTO "prompt_item" VALUES(4,8,'UCLEO',4,'T1','2027-01-01 09:00:33.000000');
INSERT INTO "prompt_item" VALUES(6,12,'UDORA',5,'T1','2027-01-01 09:00:44.000000');
INSERT INTO "prompt_item" VALUES(6,13,'UDORA',6,'T1','2027-01-01 09:00:55.000000');
INSERT INTO "prompt_item" VALUES(7,9,'UMAYA',7,'T1','2027-01-01 09:00:55.000000');
INSERT INTO "prompt_item" VALUES(8,15,'UMAYA',8,'T1','2027-01-01 09:00:55.000000');
INSERT INTO "prompt_item" VALUES(9,15,'UMILO',9,'T1','2027-01-01 09:00:55.000000');
INSERT INTO "prompt_item" VALUES(8,16,'UMAYA',10,'T1','2027-01-01 09:00:55.000000');
INSERT INTO "prompt_item" VALUES(9,16,'UMILO',11,'T1','2027-01-01 09:00:55.000000');
INSERT INTO "prompt_item" VALUES(10,18,'UDESI',12,'T1','2027-01-01 09:00:55.000000');
INSERT INTO "prompt_item" VALUES(11,19,'UWREN',13,'T1','2027-01-01 09:00:55.000000');
CREATE TABLE quota (
	workspace_id VARCHAR(32) NOT NULL, 
	method VARCHAR(64) NOT NULL, 
	not_before DATETIME NOT NULL, 
	CONSTRAINT pk_quota PRIMARY KEY (workspace_id, method)
);
INSERT INTO "quota" VALUES('T1','chat.update','2026-11-02 00:00:00.000000');
CREATE TABLE recipient (
	campaign_id INTEGER NOT NULL, 
	audience VARCHAR(32) NOT NULL, 
	email VARCHAR(320) NOT NULL, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_recipient PRIMARY KEY (id), 
	CONSTRAINT fk_recipient_workspace_id_campaign_id FOREIGN KEY(workspace_id, campaign_id) REFERENCES campaign (workspace_id, id), 
	CONSTRAINT fk_recipient_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT uq_recipient_campaign_id_audience_email UNIQUE (campaign_id, audience, email), 
	CONSTRAINT ck_recipient_audience CHECK (audience IN ('stakeholder', 'client'))
);
INSERT INTO "recipient" VALUES(1,'stakeholder','board@acme.example',1,'T1');
INSERT INTO "recipient" VALUES(2,'stakeholder','board@acme.example',2,'T1');
INSERT INTO "recipient" VALUES(3,'client','client@beans.example',3,'T1');
INSERT INTO "recipient" VALUES(3,'stakeholder','board@acme.example',4,'T1');
CREATE TABLE "reminder" (
	workspace_id VARCHAR(32) NOT NULL, 
	address VARCHAR(32) NOT NULL, 
	hour INTEGER NOT NULL, 
	reminded_on DATE, 
	snoozed_until DATETIME, 
	muted JSON NOT NULL, 
	CONSTRAINT pk_reminder PRIMARY KEY (workspace_id, address), 
	CONSTRAINT fk_reminder_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT ck_reminder_an_hour_of_the_day CHECK (hour BETWEEN 0 AND 23)
);
INSERT INTO "reminder" VALUES('T1','UMAYA',14,NULL,NULL,'[]');
CREATE TABLE report (
	campaign_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	made_at DATETIME NOT NULL, 
	figures JSON NOT NULL, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_report PRIMARY KEY (id), 
	CONSTRAINT fk_report_workspace_id_campaign_id FOREIGN KEY(workspace_id, campaign_id) REFERENCES campaign (workspace_id, id), 
	CONSTRAINT fk_report_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT uq_report_campaign_id_number UNIQUE (campaign_id, number), 
	CONSTRAINT uq_report_workspace_id_id UNIQUE (workspace_id, id)
);
INSERT INTO "report" VALUES(1,1,'2027-01-01 09:00:22.000000','{"schema": 2, "campaign": "Glow", "workflow": "influencer", "currency": "EUR", "budget_minor": 300000, "starts_on": "2026-11-02", "ends_on": "2026-11-30", "headline": ["total_cost", "potential_reach_agreed", "potential_reach_selected", "total_engagements", "engagement_rate_by_followers", "engagement_rate_by_reach", "total_revenue", "roi", "roas", "cpe"], "figures": [{"key": "total_cost", "name": "Total campaign cost", "unit": "money", "value": {"minor": 75000, "currency": "EUR"}, "formula": "sum of fee + shipping over agreed participations, and other costs", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": {"minor": 75000, "currency": "EUR"}, "most": {"minor": 75000, "currency": "EUR"}}, {"key": "budget_share", "name": "Share of the budget", "unit": "percent", "value": "25", "formula": "total campaign cost / budget x 100", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": {"minor": 300000, "currency": "EUR"}, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "25", "most": "25"}, {"key": "potential_reach_agreed", "name": "Potential reach of the agreed", "unit": "count", "value": 12000, "formula": "sum of the follower counts of the agreed influencers, frozen at selection; not deduplicated", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": 12000, "most": 12000}, {"key": "potential_reach_selected", "name": "Potential reach of the selected", "unit": "count", "value": 12000, "formula": "sum of the follower counts of the selected influencers, frozen at selection; not deduplicated", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": 12000, "most": 12000}, {"key": "total_reach", "name": "Total reach", "unit": "count", "value": null, "formula": "sum of reach over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["reach", 0, 1, "posts"]], "currency": null, "why_not": "No reach recorded", "least": 0, "most": null}, {"key": "total_engagements", "name": "Total engagements", "unit": "count", "value": 527, "formula": "likes + comments + clicks over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 527, "most": 527}, {"key": "engagement_rate_by_followers", "name": "Engagement rate by followers", "unit": "percent", "value": "527/120", "formula": "total engagements / total reach (followers) x 100, over influencers with both", "as_of": "2027-01-01T09:00:22+00:00", "numerator": 527, "denominator": 12000, "coverage": [["rate", 1, 1, "influencers"], ["follower count", 1, 1, "influencers"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": "527/120", "most": "527/120"}, {"key": "engagement_rate_by_reach", "name": "Engagement rate by reach", "unit": "percent", "value": null, "formula": "total engagements / total reach x 100, over posts with both", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["rate", 0, 1, "posts"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": "No post has both engagements and a reach above zero", "least": "0", "most": null}, {"key": "total_revenue", "name": "Revenue", "unit": "money", "value": {"minor": 400000, "currency": "EUR"}, "formula": "sum of the revenue recorded for posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["revenue", 1, 1, "posts"]], "currency": null, "why_not": null, "least": {"minor": 400000, "currency": "EUR"}, "most": {"minor": 400000, "currency": "EUR"}}, {"key": "roi", "name": "ROI", "unit": "percent", "value": "1300/3", "formula": "(revenue - cost) / cost x 100", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 325000, "currency": "EUR"}, "denominator": {"minor": 75000, "currency": "EUR"}, "coverage": [["revenue", 1, 1, "posts"], ["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "1300/3", "most": "1300/3"}, {"key": "roas", "name": "ROAS", "unit": "times", "value": "16/3", "formula": "revenue / cost", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 400000, "currency": "EUR"}, "denominator": {"minor": 75000, "currency": "EUR"}, "coverage": [["revenue", 1, 1, "posts"], ["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "16/3", "most": "16/3"}, {"key": "cpe", "name": "Cost per engagement (CPE)", "unit": "price", "value": "75000/527", "formula": "cost / engagements", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": 527, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": "EUR", "why_not": null, "least": "75000/527", "most": "75000/527"}, {"key": "cpm", "name": "Cost per thousand impressions (CPM)", "unit": "price", "value": null, "formula": "cost / (impressions / 1000)", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["impressions", 0, 1, "posts"]], "currency": "EUR", "why_not": "No impressions recorded", "least": null, "most": null}, {"key": "cpm_by_views", "name": "Cost per thousand views (CPM by views)", "unit": "price", "value": null, "formula": "cost / (views / 1000)", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["views", 0, 1, "posts"]], "currency": "EUR", "why_not": "No views recorded", "least": null, "most": null}, {"key": "cpc", "name": "Cost per click (CPC)", "unit": "price", "value": "75000/7", "formula": "cost / clicks", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": 7, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["clicks", 1, 1, "posts"]], "currency": "EUR", "why_not": null, "least": "75000/7", "most": "75000/7"}, {"key": "total_likes", "name": "Total likes", "unit": "count", "value": 500, "formula": "sum of likes over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["likes", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 500, "most": 500}, {"key": "total_comments", "name": "Total comments", "unit": "count", "value": 20, "formula": "sum of comments over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["comments", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 20, "most": 20}, {"key": "total_clicks", "name": "Total clicks", "unit": "count", "value": 7, "formula": "sum of clicks over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 7, "most": 7}, {"key": "total_shares", "name": "Total shares", "unit": "count", "value": null, "formula": "sum of shares over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["shares", 0, 1, "posts"]], "currency": null, "why_not": "No shares recorded", "least": 0, "most": null}, {"key": "total_saves", "name": "Total saves", "unit": "count", "value": null, "formula": "sum of saves over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["saves", 0, 1, "posts"]], "currency": null, "why_not": "No saves recorded", "least": 0, "most": null}, {"key": "total_impressions", "name": "Total impressions", "unit": "count", "value": null, "formula": "sum of impressions over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["impressions", 0, 1, "posts"]], "currency": null, "why_not": "No impressions recorded", "least": 0, "most": null}, {"key": "total_views", "name": "Total views", "unit": "count", "value": null, "formula": "sum of views over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["views", 0, 1, "posts"]], "currency": null, "why_not": "No views recorded", "least": 0, "most": null}], "goals": [["Reach", "100,000", {"key": "potential_reach_agreed_goal_share", "name": "Potential reach of the agreed, share of the goal", "unit": "percent", "value": "12", "formula": "potential reach of the agreed / goal x 100", "as_of": "2027-01-01T09:00:22+00:00", "numerator": 12000, "denominator": 100000, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": "12", "most": "12"}]], "posts": [{"number": 1, "title": "Reel by @glow12", "handle": "glow12", "participation": 1, "platform": "instagram", "permalink": "https://instagram.example/p/1", "published_at": "2026-11-02T09:00:22+00:00", "engagements": 527, "measured_on": "2027-01-01", "revenue_minor": 400000, "likes": 500, "comments": 20, "clicks": 7, "shares": null, "saves": null, "reach": null, "impressions": null, "views": null}], "to_come": {}, "creators": [{"participation": 1, "handle": "glow12", "platform": "instagram", "followers": 12000, "fee_minor": 50000, "shipping_minor": 0}], "picture": null, "benchmark": null}',1,'T1');
INSERT INTO "report" VALUES(1,2,'2027-01-01 09:00:55.000000','{"schema": 2, "campaign": "Glow", "workflow": "influencer", "currency": "EUR", "budget_minor": 300000, "starts_on": "2026-11-02", "ends_on": "2026-11-30", "headline": ["total_cost", "potential_reach_agreed", "potential_reach_selected", "total_engagements", "engagement_rate_by_followers", "engagement_rate_by_reach", "total_revenue", "roi", "roas", "cpe"], "figures": [{"key": "total_cost", "name": "Total campaign cost", "unit": "money", "value": {"minor": 75000, "currency": "EUR"}, "formula": "sum of fee + shipping over agreed participations, and other costs", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": {"minor": 75000, "currency": "EUR"}, "most": {"minor": 75000, "currency": "EUR"}}, {"key": "budget_share", "name": "Share of the budget", "unit": "percent", "value": "25", "formula": "total campaign cost / budget x 100", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": {"minor": 300000, "currency": "EUR"}, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "25", "most": "25"}, {"key": "potential_reach_agreed", "name": "Potential reach of the agreed", "unit": "count", "value": 12000, "formula": "sum of the follower counts of the agreed influencers, frozen at selection; not deduplicated", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": 12000, "most": 12000}, {"key": "potential_reach_selected", "name": "Potential reach of the selected", "unit": "count", "value": 12000, "formula": "sum of the follower counts of the selected influencers, frozen at selection; not deduplicated", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": 12000, "most": 12000}, {"key": "total_reach", "name": "Total reach", "unit": "count", "value": null, "formula": "sum of reach over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["reach", 0, 1, "posts"]], "currency": null, "why_not": "No reach recorded", "least": 0, "most": null}, {"key": "total_engagements", "name": "Total engagements", "unit": "count", "value": 28, "formula": "likes + comments + clicks over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 28, "most": 28}, {"key": "engagement_rate_by_followers", "name": "Engagement rate by followers", "unit": "percent", "value": "7/30", "formula": "total engagements / total reach (followers) x 100, over influencers with both", "as_of": "2027-01-01T09:00:55+00:00", "numerator": 28, "denominator": 12000, "coverage": [["rate", 1, 1, "influencers"], ["follower count", 1, 1, "influencers"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": "7/30", "most": "7/30"}, {"key": "engagement_rate_by_reach", "name": "Engagement rate by reach", "unit": "percent", "value": null, "formula": "total engagements / total reach x 100, over posts with both", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["rate", 0, 1, "posts"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": "No post has both engagements and a reach above zero", "least": "0", "most": null}, {"key": "total_revenue", "name": "Revenue", "unit": "money", "value": {"minor": 400000, "currency": "EUR"}, "formula": "sum of the revenue recorded for posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["revenue", 1, 1, "posts"]], "currency": null, "why_not": null, "least": {"minor": 400000, "currency": "EUR"}, "most": {"minor": 400000, "currency": "EUR"}}, {"key": "roi", "name": "ROI", "unit": "percent", "value": "1300/3", "formula": "(revenue - cost) / cost x 100", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 325000, "currency": "EUR"}, "denominator": {"minor": 75000, "currency": "EUR"}, "coverage": [["revenue", 1, 1, "posts"], ["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "1300/3", "most": "1300/3"}, {"key": "roas", "name": "ROAS", "unit": "times", "value": "16/3", "formula": "revenue / cost", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 400000, "currency": "EUR"}, "denominator": {"minor": 75000, "currency": "EUR"}, "coverage": [["revenue", 1, 1, "posts"], ["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "16/3", "most": "16/3"}, {"key": "cpe", "name": "Cost per engagement (CPE)", "unit": "price", "value": "18750/7", "formula": "cost / engagements", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": 28, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": "EUR", "why_not": null, "least": "18750/7", "most": "18750/7"}, {"key": "cpm", "name": "Cost per thousand impressions (CPM)", "unit": "price", "value": null, "formula": "cost / (impressions / 1000)", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["impressions", 0, 1, "posts"]], "currency": "EUR", "why_not": "No impressions recorded", "least": null, "most": null}, {"key": "cpm_by_views", "name": "Cost per thousand views (CPM by views)", "unit": "price", "value": null, "formula": "cost / (views / 1000)", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["views", 0, 1, "posts"]], "currency": "EUR", "why_not": "No views recorded", "least": null, "most": null}, {"key": "cpc", "name": "Cost per click (CPC)", "unit": "price", "value": "75000/7", "formula": "cost / clicks", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": 7, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["clicks", 1, 1, "posts"]], "currency": "EUR", "why_not": null, "least": "75000/7", "most": "75000/7"}, {"key": "total_likes", "name": "Total likes", "unit": "count", "value": 1, "formula": "sum of likes over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["likes", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 1, "most": 1}, {"key": "total_comments", "name": "Total comments", "unit": "count", "value": 20, "formula": "sum of comments over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["comments", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 20, "most": 20}, {"key": "total_clicks", "name": "Total clicks", "unit": "count", "value": 7, "formula": "sum of clicks over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 7, "most": 7}, {"key": "total_shares", "name": "Total shares", "unit": "count", "value": null, "formula": "sum of shares over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["shares", 0, 1, "posts"]], "currency": null, "why_not": "No shares recorded", "least": 0, "most": null}, {"key": "total_saves", "name": "Total saves", "unit": "count", "value": null, "formula": "sum of saves over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["saves", 0, 1, "posts"]], "currency": null, "why_not": "No saves recorded", "least": 0, "most": null}, {"key": "total_impressions", "name": "Total impressions", "unit": "count", "value": null, "formula": "sum of impressions over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["impressions", 0, 1, "posts"]], "currency": null, "why_not": "No impressions recorded", "least": 0, "most": null}, {"key": "total_views", "name": "Total views", "unit": "count", "value": null, "formula": "sum of views over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["views", 0, 1, "posts"]], "currency": null, "why_not": "No views recorded", "least": 0, "most": null}], "goals": [["Reach", "100,000", {"key": "potential_reach_agreed_goal_share", "name": "Potential reach of the agreed, share of the goal", "unit": "percent", "value": "12", "formula": "potential reach of the agreed / goal x 100", "as_of": "2027-01-01T09:00:55+00:00", "numerator": 12000, "denominator": 100000, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": "12", "most": "12"}]], "posts": [{"number": 1, "title": "Reel by @glow12", "handle": "glow12", "participation": 1, "platform": "instagram", "permalink": "https://instagram.example/p/1", "published_at": "2026-11-02T09:00:22+00:00", "engagements": 28, "measured_on": "2027-01-01", "revenue_minor": 400000, "likes": 1, "comments": 20, "clicks": 7, "shares": null, "saves": null, "reach": null, "impressions": null, "views": null}], "to_come": {}, "creators": [{"participation": 1, "handle": "glow12", "platform": "instagram", "followers": 12000, "fee_minor": 50000, "shipping_minor": 0}], "picture": null, "benchmark": null}',2,'T1');
CREATE TABLE "result" (
	deliverable_id INTEGER NOT NULL, 
	measured_on DATE NOT NULL, 
	likes BIGINT, 
	comments BIGINT, 
	clicks BIGINT, 
	shares BIGINT, 
	saves BIGINT, 
	reach BIGINT, 
	impressions BIGINT, 
	views BIGINT, 
	revenue_minor BIGINT, 
	entered_by VARCHAR(32) NOT NULL, 
	entered_at DATETIME NOT NULL, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	import_run_id INTEGER, 
	CONSTRAINT pk_result PRIMARY KEY (id), 
	CONSTRAINT fk_result_workspace_id_deliverable_id FOREIGN KEY(workspace_id, deliverable_id) REFERENCES deliverable (workspace_id, id), 
	CONSTRAINT ck_result_counts_not_negative CHECK (likes >= 0 AND comments >= 0 AND clicks >= 0 AND shares >= 0 AND saves >= 0 AND reach >= 0 AND impressions >= 0 AND views >= 0 AND revenue_minor >= 0), 
	CONSTRAINT uq_result_deliverable_id_measured_on UNIQUE (deliverable_id, measured_on), 
	CONSTRAINT fk_result_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT fk_result_workspace_id_import_run_id FOREIGN KEY(workspace_id, import_run_id) REFERENCES import_run (workspace_id, id)
);
INSERT INTO "result" VALUES(1,'2027-01-01',1,20,7,NULL,NULL,NULL,NULL,NULL,400000,'UMAYA','2027-01-01 09:00:55.000000',1,'T1',4);
CREATE TABLE result_before (
	import_run_id INTEGER NOT NULL, 
	deliverable_id INTEGER NOT NULL, 
	measured_on DATE NOT NULL, 
	figures JSON NOT NULL, 
	earlier_run_id INTEGER, 
	entered_by VARCHAR(32) NOT NULL, 
	entered_at DATETIME NOT NULL, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_result_before PRIMARY KEY (id), 
	CONSTRAINT fk_result_before_workspace_id_deliverable_id FOREIGN KEY(workspace_id, deliverable_id) REFERENCES deliverable (workspace_id, id), 
	CONSTRAINT fk_result_before_workspace_id_earlier_run_id FOREIGN KEY(workspace_id, earlier_run_id) REFERENCES import_run (workspace_id, id), 
	CONSTRAINT fk_result_before_workspace_id_import_run_id FOREIGN KEY(workspace_id, import_run_id) REFERENCES import_run (workspace_id, id), 
	CONSTRAINT fk_result_before_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT uq_result_before_import_run_id_deliverable_id_measured_on UNIQUE (import_run_id, deliverable_id, measured_on)
);
INSERT INTO "result_before" VALUES(4,1,'2027-01-01','{"likes": 500, "comments": 20, "clicks": 7, "shares": null, "saves": null, "reach": null, "impressions": null, "views": null, "revenue_minor": 400000}',NULL,'UCLEO','2027-01-01 09:00:22.000000',1,'T1');
CREATE TABLE role_holder (
	campaign_id INTEGER, 
	role VARCHAR(32) NOT NULL, 
	holder_kind VARCHAR(32) NOT NULL, 
	holder_id VARCHAR(32) NOT NULL, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_role_holder PRIMARY KEY (id), 
	CONSTRAINT fk_role_holder_workspace_id_campaign_id FOREIGN KEY(workspace_id, campaign_id) REFERENCES campaign (workspace_id, id), 
	CONSTRAINT fk_role_holder_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT ck_role_holder_role CHECK (role IN ('marketing_manager', 'content_specialist', 'creative_team', 'design_team', 'copywriter', 'marketing_director')), 
	CONSTRAINT ck_role_holder_holderkind CHECK (holder_kind IN ('person', 'group'))
);
INSERT INTO "role_holder" VALUES(NULL,'marketing_manager','person','UMAYA',1,'T1');
INSERT INTO "role_holder" VALUES(NULL,'marketing_manager','person','UMILO',2,'T1');
INSERT INTO "role_holder" VALUES(NULL,'content_specialist','group','SCONTENT',3,'T1');
INSERT INTO "role_holder" VALUES(NULL,'marketing_director','person','UDORA',4,'T1');
INSERT INTO "role_holder" VALUES(NULL,'design_team','person','UDESI',5,'T1');
INSERT INTO "role_holder" VALUES(NULL,'creative_team','person','UCREA',6,'T1');
INSERT INTO "role_holder" VALUES(NULL,'creative_team','person','UCRIS',7,'T1');
INSERT INTO "role_holder" VALUES(NULL,'copywriter','person','UWREN',8,'T1');
INSERT INTO "role_holder" VALUES(2,'copywriter','person','UCLEO',9,'T1');
CREATE TABLE step_run (
	campaign_id INTEGER NOT NULL, 
	step VARCHAR(64) NOT NULL, 
	item_id INTEGER NOT NULL, 
	opened_at DATETIME NOT NULL, 
	closed_at DATETIME, 
	paused_seconds INTEGER NOT NULL, 
	taken_back BOOLEAN NOT NULL, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_step_run PRIMARY KEY (id), 
	CONSTRAINT fk_step_run_workspace_id_campaign_id FOREIGN KEY(workspace_id, campaign_id) REFERENCES campaign (workspace_id, id), 
	CONSTRAINT fk_step_run_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT uq_step_run_campaign_id_step_item_id UNIQUE (campaign_id, step, item_id)
);
INSERT INTO "step_run" VALUES(1,'initialize',0,'2026-11-02 09:00:00.000000','2026-11-02 09:00:00.000000',0,0,1,'T1');
INSERT INTO "step_run" VALUES(1,'shortlist',0,'2026-11-02 09:00:00.000000','2026-11-02 09:00:00.000000',0,0,2,'T1');
INSERT INTO "step_run" VALUES(1,'outreach',0,'2026-11-02 09:00:00.000000','2026-11-02 09:00:11.000000',0,0,3,'T1');
INSERT INTO "step_run" VALUES(1,'contact',0,'2026-11-02 09:00:00.000000','2026-11-02 09:00:11.000000',0,0,4,'T1');
INSERT INTO "step_run" VALUES(1,'outreach',1,'2026-11-02 09:00:00.000000','2026-11-02 09:00:11.000000',0,0,5,'T1');
INSERT INTO "step_run" VALUES(1,'contact',1,'2026-11-02 09:00:11.000000','2026-11-02 09:00:11.000000',0,0,6,'T1');
INSERT INTO "step_run" VALUES(1,'brief',1,'2026-11-02 09:00:11.000000','2026-11-02 09:00:11.000000',0,0,7,'T1');
INSERT INTO "step_run" VALUES(1,'brief',0,'2026-11-02 09:00:11.000000','2026-11-02 09:00:11.000000',0,0,8,'T1');
INSERT INTO "step_run" VALUES(1,'review',1,'2026-11-02 09:00:11.000000','2026-11-02 09:00:22.000000',0,0,9,'T1');
INSERT INTO "step_run" VALUES(1,'review',0,'2026-11-02 09:00:11.000000','2026-11-02 09:00:22.000000',0,0,10,'T1');
INSERT INTO "step_run" VALUES(1,'outcome',1,'2026-11-02 09:00:22.000000','2026-11-02 09:00:22.000000',0,0,11,'T1');
INSERT INTO "step_run" VALUES(1,'outcome',0,'2026-11-02 09:00:22.000000','2026-11-02 09:00:22.000000',0,0,12,'T1');
INSERT INTO "step_run" VALUES(1,'cost',0,'2026-11-02 09:00:22.000000','2026-11-02 09:00:22.000000',0,0,13,'T1');
INSERT INTO "step_run" VALUES(1,'reach',0,'2026-11-02 09:00:22.000000','2026-11-02 09:00:22.000000',0,0,14,'T1');
INSERT INTO "step_run" VALUES(1,'metrics',0,'2026-11-02 09:00:22.000000','2027-01-01 09:00:22.000000',0,0,15,'T1');
INSERT INTO "step_run" VALUES(1,'rate',0,'2027-01-01 09:00:22.000000','2027-01-01 09:00:22.000000',0,0,16,'T1');
INSERT INTO "step_run" VALUES(1,'results',0,'2027-01-01 09:00:22.000000','2027-01-01 09:00:22.000000',0,0,17,'T1');
INSERT INTO "step_run" VALUES(1,'report',0,'2027-01-01 09:00:22.000000','2027-01-01 09:00:22.000000',0,0,18,'T1');
INSERT INTO "step_run" VALUES(1,'notify',0,'2027-01-01 09:00:22.000000','2027-01-01 09:00:22.000000',0,0,19,'T1');
INSERT INTO "step_run" VALUES(1,'archive',0,'2027-01-01 09:00:22.000000','2027-01-01 09:00:22.000000',0,0,20,'T1');
INSERT INTO "step_run" VALUES(2,'initialize',0,'2027-01-01 09:00:22.000000','2027-01-01 09:00:22.000000',0,0,21,'T1');
INSERT INTO "step_run" VALUES(2,'shortlist',0,'2027-01-01 09:00:22.000000','2027-01-01 09:00:22.000000',0,0,22,'T1');
INSERT INTO "step_run" VALUES(2,'outreach',0,'2027-01-01 09:00:22.000000',NULL,0,0,23,'T1');
INSERT INTO "step_run" VALUES(2,'contact',0,'2027-01-01 09:00:22.000000','2027-01-01 09:00:44.000000',0,0,24,'T1');
INSERT INTO "step_run" VALUES(2,'outreach',2,'2027-01-01 09:00:22.000000','2027-01-01 09:00:33.000000',0,0,25,'T1');
INSERT INTO "step_run" VALUES(2,'contact',2,'2027-01-01 09:00:33.000000','2027-01-01 09:00:33.000000',0,0,26,'T1');
INSERT INTO "step_run" VALUES(2,'brief',2,'2027-01-01 09:00:33.000000','2027-01-01 09:00:33.000000',0,0,27,'T1');
INSERT INTO "step_run" VALUES(2,'brief',0,'2027-01-01 09:00:33.000000',NULL,0,0,28,'T1');
INSERT INTO "step_run" VALUES(2,'review',2,'2027-01-01 09:00:33.000000',NULL,0,0,29,'T1');
INSERT INTO "step_run" VALUES(2,'review',0,'2027-01-01 09:00:33.000000',NULL,0,0,30,'T1');
INSERT INTO "step_run" VALUES(2,'outreach',3,'2027-01-01 09:00:33.000000',NULL,0,0,31,'T1');
INSERT INTO "step_run" VALUES(2,'contact',3,'2027-01-01 09:00:33.000000','2027-01-01 09:00:33.000000',0,0,32,'T1');
INSERT INTO "step_run" VALUES(2,'outreach',4,'2027-01-01 09:00:33.000000','2027-01-01 09:00:44.000000',0,0,33,'T1');
INSERT INTO "step_run" VALUES(2,'contact',4,'2027-01-01 09:00:44.000000','2027-01-01 09:00:44.000000',0,0,34,'T1');
INSERT INTO "step_run" VALUES(2,'brief',4,'2027-01-01 09:00:44.000000',NULL,0,0,35,'T1');
INSERT INTO "step_run" VALUES(2,'outreach',5,'2027-01-01 09:00:44.000000',NULL,0,0,36,'T1');
INSERT INTO "step_run" VALUES(2,'contact',5,'2027-01-01 09:00:44.000000','2027-01-01 09:00:44.000000',0,0,37,'T1');
INSERT INTO "step_run" VALUES(3,'brief',0,'2027-01-01 09:00:55.000000','2027-01-01 09:00:55.000000',0,0,38,'T1');
INSERT INTO "step_run" VALUES(3,'record',0,'2027-01-01 09:00:55.000000','2027-01-01 09:00:55.000000',0,0,39,'T1');
INSERT INTO "step_run" VALUES(3,'ideation',0,'2027-01-01 09:00:55.000000','2027-01-01 09:00:55.000000',0,0,40,'T1');
INSERT INTO "step_run" VALUES(3,'calendar',0,'2027-01-01 09:00:55.000000','2027-01-01 09:00:55.000000',0,0,41,'T1');
INSERT INTO "step_run" VALUES(3,'design',4,'2027-01-01 09:00:55.000000',NULL,0,0,42,'T1');
INSERT INTO "step_run" VALUES(3,'design',0,'2027-01-01 09:00:55.000000',NULL,0,0,43,'T1');
INSERT INTO "step_run" VALUES(3,'copy',4,'2027-01-01 09:00:55.000000',NULL,0,0,44,'T1');
INSERT INTO "step_run" VALUES(3,'copy',0,'2027-01-01 09:00:55.000000',NULL,0,0,45,'T1');
INSERT INTO "step_run" VALUES(3,'allocation',0,'2027-01-01 09:00:55.000000','2027-01-01 09:00:55.000000',0,0,46,'T1');
INSERT INTO "step_run" VALUES(3,'influencers',0,'2027-01-01 09:00:55.000000','2027-01-01 09:00:55.000000',0,0,47,'T1');
CREATE TABLE "task" (
	campaign_id INTEGER NOT NULL, 
	step VARCHAR(64) NOT NULL, 
	kind VARCHAR(32) NOT NULL, 
	role VARCHAR(32) NOT NULL, 
	user_id VARCHAR(32), 
	participation_id INTEGER, 
	deliverable_id INTEGER, 
	state VARCHAR(32) NOT NULL, 
	opened_at DATETIME NOT NULL, 
	due_at DATETIME, 
	closed_at DATETIME, 
	closed_by VARCHAR(32), 
	outcome VARCHAR(400), 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_task PRIMARY KEY (id), 
	CONSTRAINT fk_task_workspace_id_campaign_id FOREIGN KEY(workspace_id, campaign_id) REFERENCES campaign (workspace_id, id), 
	CONSTRAINT uq_task_workspace_id_id UNIQUE (workspace_id, id), 
	CONSTRAINT ck_task_closed_has_a_time CHECK ((state = 'open') = (closed_at IS NULL)), 
	CONSTRAINT fk_task_workspace_id_deliverable_id FOREIGN KEY(workspace_id, deliverable_id) REFERENCES deliverable (workspace_id, id), 
	CONSTRAINT fk_task_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT ck_task_taskstate CHECK (state IN ('open', 'done', 'called_off')), 
	CONSTRAINT fk_task_workspace_id_participation_id FOREIGN KEY(workspace_id, participation_id) REFERENCES participation (workspace_id, id), 
	CONSTRAINT ck_task_role CHECK (role IN ('marketing_manager', 'content_specialist', 'creative_team', 'design_team', 'copywriter', 'marketing_director'))
);
INSERT INTO "task" VALUES(1,'outreach','choose','marketing_manager',NULL,NULL,NULL,'done','2026-11-02 09:00:00.000000','2026-11-04 17:00:00.000000','2026-11-02 09:00:00.000000','UMAYA','Influencers are chosen',1,'T1');
INSERT INTO "task" VALUES(1,'outreach','outreach','marketing_manager',NULL,1,NULL,'done','2026-11-02 09:00:00.000000','2026-11-09 17:00:00.000000','2026-11-02 09:00:11.000000','greenlight','@glow12 agreed',2,'T1');
INSERT INTO "task" VALUES(1,'review','review','content_specialist',NULL,NULL,1,'done','2026-11-02 09:00:11.000000','2026-11-04 17:00:00.000000','2026-11-02 09:00:22.000000','UCLEO','approved by <@UCLEO>',3,'T1');
INSERT INTO "task" VALUES(1,'outcome','publish','content_specialist',NULL,NULL,1,'done','2026-11-02 09:00:22.000000','2026-11-30 17:00:00.000000','2026-11-02 09:00:22.000000','UCLEO','Published',4,'T1');
INSERT INTO "task" VALUES(1,'metrics','results','content_specialist',NULL,NULL,NULL,'done','2027-01-01 09:00:22.000000','2026-12-21 23:00:00.000000','2027-01-01 09:00:22.000000','UCLEO','All results are in',5,'T1');
INSERT INTO "task" VALUES(2,'outreach','choose','marketing_manager',NULL,NULL,NULL,'done','2027-01-01 09:00:22.000000','2027-01-05 17:00:00.000000','2027-01-01 09:00:22.000000','UMAYA','Influencers are chosen',6,'T1');
INSERT INTO "task" VALUES(2,'outreach','outreach','marketing_manager',NULL,2,NULL,'done','2027-01-01 09:00:22.000000','2027-01-08 17:00:00.000000','2027-01-01 09:00:33.000000','greenlight','@glow12 agreed',7,'T1');
INSERT INTO "task" VALUES(2,'review','review','content_specialist',NULL,NULL,2,'open','2027-01-01 09:00:33.000000','2027-01-05 17:00:00.000000',NULL,NULL,NULL,8,'T1');
INSERT INTO "task" VALUES(2,'outreach','outreach','marketing_manager','UMAYA',3,NULL,'open','2027-01-01 09:00:33.000000','2027-01-08 17:00:00.000000',NULL,NULL,NULL,9,'T1');
INSERT INTO "task" VALUES(2,'outreach','outreach','marketing_manager',NULL,4,NULL,'done','2027-01-01 09:00:33.000000','2027-01-08 17:00:00.000000','2027-01-01 09:00:44.000000','greenlight','@glow10 agreed',10,'T1');
INSERT INTO "task" VALUES(2,'outreach','outreach','marketing_manager',NULL,5,NULL,'open','2027-01-01 09:00:44.000000','2027-01-08 17:00:00.000000',NULL,NULL,NULL,11,'T1');
INSERT INTO "task" VALUES(2,'outreach','overspend','marketing_director',NULL,5,NULL,'open','2027-01-01 09:00:44.000000','2027-01-05 17:00:00.000000',NULL,NULL,NULL,12,'T1');
INSERT INTO "task" VALUES(2,'','budget_raise','marketing_director',NULL,NULL,NULL,'open','2027-01-01 09:00:55.000000','2027-01-05 17:00:00.000000',NULL,NULL,NULL,13,'T1');
INSERT INTO "task" VALUES(3,'ideation','ideate','creative_team',NULL,NULL,NULL,'done','2027-01-01 09:00:55.000000','2027-01-06 17:00:00.000000','2027-01-01 09:00:55.000000','UCREA','1 idea approved',14,'T1');
INSERT INTO "task" VALUES(3,'ideation','decide_ideas','marketing_manager',NULL,NULL,NULL,'done','2027-01-01 09:00:55.000000','2027-01-04 17:00:00.000000','2027-01-01 09:00:55.000000','UMAYA','All ideas are decided on: <@UMAYA> approved “Slow mornings”.',15,'T1');
INSERT INTO "task" VALUES(3,'ideation','end_ideation','marketing_manager',NULL,NULL,NULL,'done','2027-01-01 09:00:55.000000','2027-01-04 17:00:00.000000','2027-01-01 09:00:55.000000','UCREA','1 idea approved',16,'T1');
INSERT INTO "task" VALUES(3,'calendar','plan','creative_team',NULL,NULL,NULL,'done','2027-01-01 09:00:55.000000','2027-01-06 17:00:00.000000','2027-01-01 09:00:55.000000','UCREA','1 post planned',17,'T1');
INSERT INTO "task" VALUES(3,'design','design','design_team',NULL,NULL,4,'open','2027-01-01 09:00:55.000000','2027-01-01 15:30:27.500000',NULL,NULL,NULL,18,'T1');
INSERT INTO "task" VALUES(3,'copy','copy','copywriter',NULL,NULL,4,'open','2027-01-01 09:00:55.000000','2027-01-01 15:30:27.500000',NULL,NULL,NULL,19,'T1');
CREATE TABLE "terms" (
	participation_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	kind VARCHAR(32) NOT NULL, 
	fee_minor BIGINT NOT NULL, 
	shipping_minor BIGINT NOT NULL, 
	currency VARCHAR(3) NOT NULL, 
	deliverables VARCHAR(400) NOT NULL, 
	draft_due_on DATE, 
	publish_on DATE, 
	note TEXT NOT NULL, 
	noted_by VARCHAR(32) NOT NULL, 
	noted_at DATETIME NOT NULL, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	post_days JSON NOT NULL, 
	counted_at DATETIME, 
	CONSTRAINT pk_terms PRIMARY KEY (id), 
	CONSTRAINT fk_terms_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT fk_terms_workspace_id_participation_id FOREIGN KEY(workspace_id, participation_id) REFERENCES participation (workspace_id, id), 
	CONSTRAINT ck_terms_draft_before_publishing CHECK (publish_on >= draft_due_on), 
	CONSTRAINT ck_terms_termskind CHECK (kind IN ('offer', 'counter', 'agreed')), 
	CONSTRAINT uq_terms_workspace_id_id UNIQUE (workspace_id, id), 
	CONSTRAINT ck_terms_money_not_negative CHECK (fee_minor >= 0 AND shipping_minor >= 0), 
	CONSTRAINT uq_terms_participation_id_number UNIQUE (participation_id, number)
);
INSERT INTO "terms" VALUES(1,1,'agreed',50000,0,'EUR','1 reel',NULL,NULL,'','UMAYA','2026-11-02 09:00:00.000000',1,'T1','{}','2026-11-02 09:00:11.000000');
INSERT INTO "terms" VALUES(2,1,'agreed',50000,0,'EUR','1 reel',NULL,NULL,'','UMAYA','2027-01-01 09:00:22.000000',2,'T1','{}','2027-01-01 09:00:33.000000');
INSERT INTO "terms" VALUES(3,1,'offer',50000,0,'EUR','1 reel',NULL,NULL,'','UMAYA','2027-01-01 09:00:33.000000',3,'T1','{}',NULL);
INSERT INTO "terms" VALUES(4,1,'agreed',50000,0,'EUR','1 reel',NULL,NULL,'','UMAYA','2027-01-01 09:00:33.000000',4,'T1','{}','2027-01-01 09:00:44.000000');
INSERT INTO "terms" VALUES(5,1,'agreed',9999900,0,'EUR','1 reel',NULL,NULL,'','UMAYA','2027-01-01 09:00:44.000000',5,'T1','{}',NULL);
CREATE TABLE "version" (
	deliverable_id INTEGER NOT NULL, 
	part VARCHAR(32) NOT NULL, 
	number INTEGER NOT NULL, 
	fingerprint VARCHAR(64) NOT NULL, 
	link TEXT, 
	file_id VARCHAR(64), 
	title TEXT, 
	caption TEXT, 
	hashtags JSON NOT NULL, 
	handed_in_by VARCHAR(32) NOT NULL, 
	author_id VARCHAR(32), 
	handed_in_at DATETIME NOT NULL, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, further_files JSON, alt_text TEXT, first_comment TEXT, broken_rules JSON, 
	CONSTRAINT pk_version PRIMARY KEY (id), 
	CONSTRAINT ck_version_asset_given CHECK (part = 'copy' OR link IS NOT NULL OR file_id IS NOT NULL), 
	CONSTRAINT fk_version_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT ck_version_contentpart CHECK (part IN ('asset', 'copy')), 
	CONSTRAINT fk_version_workspace_id_deliverable_id FOREIGN KEY(workspace_id, deliverable_id) REFERENCES deliverable (workspace_id, id), 
	CONSTRAINT ck_version_caption_given CHECK (part = 'asset' OR caption IS NOT NULL), 
	CONSTRAINT uq_version_deliverable_id_part_number UNIQUE (deliverable_id, part, number)
);
INSERT INTO "version" VALUES(1,'asset',1,'29d5d33796c98d1e1118b24f1ce0444d03aa60114bd907a0ee64312c211aed8b','https://drive.example/1-1',NULL,NULL,NULL,'[]','UCLEO',NULL,'2026-11-02 09:00:11.000000',1,'T1',NULL,NULL,NULL,NULL);
INSERT INTO "version" VALUES(1,'copy',1,'a7f5c168af2c356d98cf072505c9da4f0a711927fa3a97615c0cb3fc00176915',NULL,NULL,NULL,'Glow','[]','UCLEO',NULL,'2026-11-02 09:00:11.000000',2,'T1',NULL,NULL,NULL,NULL);
INSERT INTO "version" VALUES(2,'asset',1,'f50b11bc97a843717846452fc2d57b982f903a1d8a0e3d8ee76b2bbe26083339','https://drive.example/2-1',NULL,NULL,NULL,'[]','UCLEO',NULL,'2027-01-01 09:00:33.000000',3,'T1',NULL,NULL,NULL,NULL);
INSERT INTO "version" VALUES(2,'copy',1,'a7f5c168af2c356d98cf072505c9da4f0a711927fa3a97615c0cb3fc00176915',NULL,NULL,NULL,'Glow','[]','UCLEO',NULL,'2027-01-01 09:00:33.000000',4,'T1',NULL,NULL,NULL,NULL);
CREATE TABLE workspace (
	id VARCHAR(32) NOT NULL, 
	name VARCHAR(200) NOT NULL, 
	bot_user_id VARCHAR(32) NOT NULL, 
	installed_by VARCHAR(32), 
	self_approval BOOLEAN NOT NULL, 
	created_at DATETIME NOT NULL, outreach_subject VARCHAR(150), outreach_text TEXT, 
	CONSTRAINT pk_workspace PRIMARY KEY (id)
);
INSERT INTO "workspace" VALUES('T1','Acme','UBOT','UADA',0,'2026-11-02 09:00:00.000000',NULL,NULL);
CREATE UNIQUE INDEX uq_role_holder_campaign ON role_holder (workspace_id, campaign_id, role, holder_id);
CREATE UNIQUE INDEX uq_role_holder_workspace ON role_holder (workspace_id, role, holder_id) WHERE campaign_id IS NULL;
CREATE INDEX ix_prompt_item_prompt_id ON prompt_item (prompt_id);
CREATE INDEX ix_approval_deliverable_id ON approval (deliverable_id);
CREATE UNIQUE INDEX uq_approval_one_open ON approval (workspace_id, campaign_id, fingerprint) WHERE state IN ('open', 'decided');
CREATE INDEX ix_approval_task_id ON approval (task_id);
CREATE INDEX ix_task_campaign_id ON task (campaign_id);
CREATE INDEX ix_card_behind ON card (lane_id) WHERE wanted > shown;
CREATE INDEX ix_notice_campaign_id ON notice (campaign_id);
CREATE INDEX ix_approval_campaign_id ON approval (campaign_id);
CREATE INDEX ix_campaign_name_word_campaign_id ON campaign_name_word (campaign_id);
CREATE INDEX ix_card_workspace_id_kind_subject_id ON card (workspace_id, kind, subject_id);
CREATE INDEX ix_cost_campaign_id ON cost (campaign_id);
CREATE INDEX ix_influencer_workspace_id_handle_key ON influencer (workspace_id, handle_key);
CREATE INDEX ix_influencer_niche_workspace_id_niche_influencer_id ON influencer_niche (workspace_id, niche, influencer_id);
CREATE INDEX ix_prompt_item_workspace_id_user_id_task_id ON prompt_item (workspace_id, user_id, task_id);
CREATE INDEX ix_role_holder_workspace_id_holder_id ON role_holder (workspace_id, holder_id);
CREATE INDEX ix_approval_decided ON approval (campaign_id, task_id) WHERE state = 'decided';
CREATE INDEX ix_card_blocked ON card (workspace_id, lane_id) WHERE blocked_reason IS NOT NULL;
CREATE INDEX ix_card_home_opened ON card (workspace_id, opened_at) WHERE opened_at IS NOT NULL;
CREATE INDEX ix_card_message ON card (workspace_id, channel, ts) WHERE ts IS NOT NULL;
CREATE INDEX ix_due_waiting ON due (due_at) WHERE taken_at IS NULL;
CREATE INDEX ix_lane_due ON lane (workspace_id, due_at) WHERE due_at IS NOT NULL;
CREATE INDEX ix_person_email ON person (workspace_id, email) WHERE email IS NOT NULL;
CREATE INDEX ix_task_deliverable ON task (deliverable_id) WHERE deliverable_id IS NOT NULL;
CREATE INDEX ix_task_open ON task (campaign_id, kind) WHERE state = 'open';
CREATE INDEX ix_task_participation ON task (participation_id) WHERE participation_id IS NOT NULL;
CREATE UNIQUE INDEX uq_due_waiting ON due (campaign_id, kind, subject_id) WHERE taken_at IS NULL;
CREATE INDEX ix_group_member_workspace_id_user_id_group_id ON group_member (workspace_id, user_id, group_id);
CREATE INDEX ix_person_workspace_id_is_admin_user_id ON person (workspace_id, is_admin, user_id);
CREATE INDEX ix_task_waiting ON task (workspace_id, campaign_id) WHERE state = 'open';
CREATE INDEX ix_influencer_proposal_influencer_id ON influencer_proposal (influencer_id);
CREATE UNIQUE INDEX uq_influencer_proposal_open ON influencer_proposal (workspace_id, proposed_by, influencer_id) WHERE state = 'open';
CREATE INDEX ix_mail_campaign_id ON mail (campaign_id);
CREATE INDEX ix_mail_failed ON mail (campaign_id) WHERE state = 'failed';
CREATE INDEX ix_mail_leased ON mail (workspace_id, id) WHERE lease IS NOT NULL;
CREATE INDEX ix_mail_queued ON mail (workspace_id, next_attempt_at) WHERE state = 'queued';
CREATE INDEX ix_mail_deliverable ON mail (deliverable_id) WHERE deliverable_id IS NOT NULL;
CREATE INDEX ix_mail_participation ON mail (participation_id) WHERE participation_id IS NOT NULL;
CREATE INDEX ix_calendar_link_campaign ON calendar_link (campaign_id) WHERE campaign_id IS NOT NULL;
CREATE UNIQUE INDEX uq_calendar_link_of_all ON calendar_link (workspace_id, user_id, version) WHERE campaign_id IS NULL;
CREATE UNIQUE INDEX uq_calendar_link_of_one ON calendar_link (workspace_id, user_id, campaign_id, version) WHERE campaign_id IS NOT NULL;
CREATE INDEX ix_campaign_workspace_id_status ON campaign (workspace_id, status);
CREATE UNIQUE INDEX uq_campaign_name_public ON campaign (workspace_id, name_key, namesake) WHERE archived_at IS NULL AND NOT channel_is_private;
CREATE UNIQUE INDEX uq_campaign_name_private ON campaign (workspace_id, name_key, channel_id, namesake) WHERE archived_at IS NULL AND channel_is_private;
CREATE INDEX ix_campaign_archived ON campaign (workspace_id, id) WHERE archived_at IS NOT NULL;
CREATE INDEX ix_campaign_brief_version_id ON campaign (brief_version_id);
CREATE INDEX ix_campaign_workspace_id_name_key ON campaign (workspace_id, name_key);
CREATE INDEX ix_campaign_in_use ON campaign (workspace_id, id) WHERE archived_at IS NULL;
CREATE INDEX ix_campaign_workspace_id_channel_id ON campaign (workspace_id, channel_id);
CREATE INDEX ix_deliverable_idea ON deliverable (idea_id) WHERE idea_id IS NOT NULL;
CREATE INDEX ix_deliverable_participation ON deliverable (participation_id) WHERE participation_id IS NOT NULL;
CREATE UNIQUE INDEX uq_deliverable_slot ON deliverable (workspace_id, campaign_id, platform, slot_at) WHERE slot_at IS NOT NULL AND status NOT IN ('rejected', 'missed', 'dropped');
CREATE INDEX ix_deliverable_permalink ON deliverable (workspace_id, permalink_key) WHERE permalink_key IS NOT NULL;
CREATE INDEX ix_task_due ON task (workspace_id, due_at) WHERE state = 'open';
CREATE INDEX ix_comment_deliverable_id ON comment (deliverable_id);
CREATE INDEX ix_deliverable_draft_day ON deliverable (workspace_id, draft_due_on) WHERE participation_id IS NOT NULL;
CREATE INDEX ix_deliverable_publish_day ON deliverable (workspace_id, publish_on) WHERE participation_id IS NOT NULL;
CREATE INDEX ix_participation_influencer_id ON participation (influencer_id);
CREATE INDEX ix_campaign_owner_id ON campaign (owner_id);
CREATE INDEX ix_audit_campaign_id_id ON audit (campaign_id, id);
CREATE TRIGGER audit_not_changed BEFORE UPDATE ON audit WHEN NOT (OLD.id IS NEW.id AND OLD.workspace_id IS NEW.workspace_id AND OLD.campaign_id IS NEW.campaign_id AND OLD.at IS NEW.at AND OLD.actor_id IS NEW.actor_id AND OLD.for_id IS NEW.for_id AND OLD.via IS NEW.via AND OLD.release IS NEW.release AND OLD.action IS NEW.action AND OLD.subject IS NEW.subject AND OLD.subject_id IS NEW.subject_id AND OLD.salt IS NOT NEW.salt AND OLD.digest IS NOT NEW.digest AND NEW.digest IS NOT NULL) BEGIN SELECT RAISE(ABORT, 'the record is only ever appended'); END;
CREATE TRIGGER audit_not_removed BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'the record is only ever appended'); END;
CREATE TRIGGER audit_seal_not_changed BEFORE UPDATE ON audit_seal BEGIN SELECT RAISE(ABORT, 'the record is only ever appended'); END;
CREATE TRIGGER audit_seal_not_removed BEFORE DELETE ON audit_seal BEGIN SELECT RAISE(ABORT, 'the record is only ever appended'); END;
CREATE INDEX ix_import_run_campaign_id ON import_run (campaign_id);
CREATE INDEX ix_import_run_running ON import_run (workspace_id) WHERE state = 'running';
CREATE INDEX ix_result_import_run_id ON result (import_run_id);
CREATE UNIQUE INDEX uq_absence_one_now ON absence (workspace_id, user_id) WHERE ended_at IS NULL;
CREATE INDEX ix_outside_approver_campaign_id ON outside_approver (campaign_id);
CREATE UNIQUE INDEX uq_outside_approver_email ON outside_approver (campaign_id, email) WHERE removed_at IS NULL;
CREATE INDEX ix_creator_opinion_participation_id ON creator_opinion (participation_id);
CREATE INDEX ix_access_link_approval ON access_link (approval_id) WHERE approval_id IS NOT NULL;
CREATE INDEX ix_access_link_campaign_id_approver_id ON access_link (campaign_id, approver_id);
CREATE INDEX ix_access_link_participation ON access_link (participation_id) WHERE participation_id IS NOT NULL;
CREATE INDEX ix_link_token_link_id ON link_token (link_id);
COMMIT;
